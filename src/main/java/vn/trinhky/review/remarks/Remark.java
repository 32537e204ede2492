package vn.trinhky.review.remarks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.web.Refusal;

/** What a reviewer remarks on exact words, or on a whole section, and what others answer. */
@Entity
public class Remark {

    /** Whether something is left to do about it. */
    public enum State {
        OPEN,
        RESOLVED
    }

    /** The section of a remark that is about no section in particular. */
    public static final String WHOLE_REPORT = "";

    @Id
    private UUID remarkId;

    @Embedded
    private ReportId report;

    private int number;
    private String section;
    private String author;
    private @Nullable UUID personId;
    private String text;
    private Instant writtenAt;
    private @Nullable Instant editedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Anchor anchor;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reply> replies = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> mentioned = List.of();

    private @Nullable String resolvedBy;
    private @Nullable Instant resolvedAt;

    @Version
    private int version;

    protected Remark() {}

    Remark(
            ReportId report,
            int number,
            String section,
            @Nullable Anchor anchor,
            String text,
            Officer author,
            Instant at) {
        this(report, number, author.id(), author.fullName(), text, at);
        this.section = section;
        this.anchor = anchor;
    }

    private Remark(ReportId report, int number, @Nullable PersonId person, String author, String text, Instant at) {
        this.remarkId = UUID.randomUUID();
        this.report = report;
        this.number = number;
        this.section = WHOLE_REPORT;
        this.author = author;
        this.personId = person == null ? null : person.value();
        this.text = text;
        this.writtenAt = at;
    }

    /** Why a version was returned, which is a point on the whole report. @param person null where only her name is known */
    static Remark reason(
            ReportId report, int number, @Nullable PersonId person, String author, String text, Instant at) {
        return new Remark(report, number, person, author, text, at);
    }

    /**
     * Why its words cannot be changed now, or null if they can: they are what others answered and what a version was
     * returned for.
     *
     * @param reviewed the version before the reviewers
     */
    public @Nullable Refusal objectionToEdit(int reviewed, Officer officer) {
        if (!isBy(officer.id())) {
            return new NotYourRemark();
        }
        return !isReason() && number == reviewed && replies.isEmpty() && state() == State.OPEN
                ? null
                : new RemarkAnswered();
    }

    void edit(String words, int reviewed, Officer officer, Instant at) {
        Refusal.raise(objectionToEdit(reviewed, officer));
        text = words;
        editedAt = at;
    }

    /** Whoever answers has read what she was mentioned for. */
    void reply(String words, Officer officer, Instant at) {
        List<Reply> more = new ArrayList<>(replies);
        more.add(new Reply(officer.id().value(), officer.fullName(), words, at));
        replies = List.copyOf(more);
        mentioned = mentioned.stream()
                .filter(person -> !person.equals(officer.seat().value()))
                .toList();
    }

    void mention(Set<PersonId> people) {
        Set<UUID> all = new LinkedHashSet<>(mentioned);
        people.forEach(person -> all.add(person.value()));
        mentioned = List.copyOf(all);
    }

    void resolve(Officer officer, Instant at) {
        if (state() == State.OPEN) {
            resolvedBy = officer.fullName();
            resolvedAt = at;
        }
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    /** Whether it is the reason of a verdict or of the layout check, which stays as it was given. */
    public boolean isReason() {
        return section.equals(WHOLE_REPORT);
    }

    /** Older remarks know only the name of their author, and are nobody's to change. */
    public boolean isBy(PersonId person) {
        return person.value().equals(personId);
    }

    /** Whether somebody asks this officer to look at it. */
    public boolean mentions(Officer officer) {
        return mentioned.contains(officer.seat().value());
    }

    public State state() {
        return resolvedAt == null ? State.OPEN : State.RESOLVED;
    }

    public UUID id() {
        return remarkId;
    }

    public ReportId report() {
        return report;
    }

    /** The version that the remark was made on. */
    public int number() {
        return number;
    }

    public String section() {
        return section;
    }

    /** The words it is about, as they stood in its version; null for a remark on the whole section. */
    public @Nullable Anchor anchor() {
        return anchor;
    }

    public String author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant editedAt() {
        return editedAt;
    }

    /** Oldest first. */
    public List<Reply> replies() {
        return List.copyOf(replies);
    }

    public @Nullable String resolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }
}
