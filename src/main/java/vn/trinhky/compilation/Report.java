package vn.trinhky.compilation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.refusals.EmptySections;
import vn.trinhky.compilation.refusals.ReplacementUnderWay;
import vn.trinhky.compilation.refusals.ReportNotInHand;
import vn.trinhky.compilation.refusals.StillCollecting;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.json.SectionTextsColumn;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.marks.DocumentMarks.Urgency;
import vn.trinhky.writing.TextHistory;

/** The report of a round while it is written: section by section, under titles that the compiler may change. */
@Entity
public class Report {

    /** In whose hands the report is. */
    public enum State {
        COMPILING,
        SENT_TO_REVIEW
    }

    @EmbeddedId
    private ReportId id;

    @Embedded
    private RoundId round;

    @Enumerated(EnumType.STRING)
    private State state;

    private int edition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "replaces"))
    private @Nullable ReportId replaces;

    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Outline.Entry> outline;

    @Convert(converter = SectionTextsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    @Mutability(Immutability.class)
    private SectionTexts texts;

    @Enumerated(EnumType.STRING)
    private @Nullable Urgency urgency;

    private int timesSentToReview;
    private @Nullable String returnReason;
    private @Nullable String returnedBy;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    @Version
    private int version;

    protected Report() {}

    Report(Round round) {
        this.id = new ReportId(UUID.randomUUID());
        this.round = round.id();
        this.state = State.COMPILING;
        this.edition = 1;
        this.subject = round.subject();
        this.outline = round.plan().outline().stream()
                .map(section -> entry(section, round))
                .toList();
        this.texts = standingTexts(round);
    }

    /**
     * A report that is to take the place of an issued one: it begins with its words.
     *
     * @param reason why the issued one does not do
     */
    Report(Report issued, String reason, String who) {
        this.id = new ReportId(UUID.randomUUID());
        this.round = issued.round;
        this.state = State.COMPILING;
        this.edition = issued.edition + 1;
        this.replaces = issued.id;
        this.subject = issued.subject;
        this.outline = List.copyOf(issued.outline);
        this.texts = FigureTokens.live(issued.texts);
        this.urgency = issued.urgency;
        this.returnReason = reason;
        this.returnedBy = who;
    }

    private static Outline.Entry entry(SectionPlan section, Round round) {
        String title = RegimePlan.inPeriod(section.title(), round.period());
        return new Outline.Entry(section.key(), section.level(), title, section.written());
    }

    private static SectionTexts standingTexts(Round round) {
        Map<String, Manuscript> standing = new LinkedHashMap<>();
        for (SectionPlan section : round.plan().outline()) {
            String text = RegimePlan.inPeriod(section.standing(), round.period());
            standing.put(section.key(), PlainTextReader.read(text).manuscript());
        }
        return new SectionTexts(standing);
    }

    /** Why the report cannot be written now, or null if it can. */
    public @Nullable Refusal objectionToWriting() {
        return state == State.COMPILING ? null : new ReportNotInHand();
    }

    /** Why the report cannot be sent to review now, or null if it can. */
    public @Nullable Refusal objectionToReview(Round.State collection) {
        if (state != State.COMPILING) {
            return new ReportNotInHand();
        }
        if (collection == Round.State.COLLECTING) {
            return new StillCollecting();
        }
        List<String> empty = outline.stream()
                .filter(entry -> entry.written() && texts.of(entry.key()).isEmpty())
                .map(entry -> entry.title().isEmpty() ? entry.key() : entry.title())
                .toList();
        return empty.isEmpty() ? null : new EmptySections(String.join("; ", empty));
    }

    /** Why a report that is to take the place of another cannot be given up, or null if it can. */
    public @Nullable Refusal objectionToWithdrawing() {
        return replaces != null && timesSentToReview == 0 ? null : new ReplacementUnderWay();
    }

    /** The text as it stands, for the record of its versions. */
    TextHistory.Standing standing() {
        return new TextHistory.Standing(id.value(), texts, changedBy, changedAt);
    }

    /** Figures that come with their words, as from a unit's part, ask again. */
    void write(SectionTexts changed, String who, Instant at) {
        Refusal.raise(objectionToWriting());
        texts = FigureTokens.live(changed);
        changedBy = who;
        changedAt = at;
    }

    void entitle(String newSubject, Map<String, String> titles) {
        Refusal.raise(objectionToWriting());
        subject = newSubject;
        outline = outline.stream()
                .map(entry -> new Outline.Entry(
                        entry.key(), entry.level(), titles.getOrDefault(entry.key(), entry.title()), entry.written()))
                .toList();
    }

    /** @param changed null for not urgent */
    void mark(@Nullable Urgency changed) {
        Refusal.raise(objectionToWriting());
        urgency = changed;
    }

    /**
     * Follows the round's outline when that has changed; headings that the compiler changed stay hers.
     *
     * @param renamed the section that was given another heading, null for none
     */
    void follow(Round round, @Nullable String renamed) {
        Refusal.raise(objectionToWriting());
        Map<String, Outline.Entry> present = new LinkedHashMap<>();
        outline.forEach(entry -> present.put(entry.key(), entry));
        outline = round.plan().outline().stream()
                .map(section -> section.key().equals(renamed)
                        ? entry(section, round)
                        : present.getOrDefault(section.key(), entry(section, round)))
                .toList();
    }

    /**
     * @param spoken the texts with their figures in words, as they are frozen
     * @param appendices what follows below the signature, frozen with them
     * @param template the digest of the template that the layout is set with
     */
    ReportVersion sendToReview(
            Round.State collection,
            SectionTexts spoken,
            List<Appendix> appendices,
            String template,
            String who,
            Instant at) {
        Refusal.raise(objectionToReview(collection));
        state = State.SENT_TO_REVIEW;
        timesSentToReview++;
        returnReason = null;
        returnedBy = null;
        return new ReportVersion(
                id, timesSentToReview, subject, outline, spoken, appendices, template, urgency, who, at);
    }

    /** The text as it stands now, in the shape of the version that would be sent next; nothing is frozen. */
    FrozenReport present(SectionTexts spoken, List<Appendix> appendices, Instant at) {
        String who = changedBy == null ? "" : changedBy;
        return new ReportVersion(
                        id, timesSentToReview + 1, subject, outline, spoken, appendices, null, urgency, who, at)
                .frozen();
    }

    void reopen(String reason, String who) {
        if (state != State.SENT_TO_REVIEW) {
            throw new IllegalStateException("the report was never sent to review");
        }
        state = State.COMPILING;
        returnReason = reason;
        returnedBy = who;
    }

    public ReportId id() {
        return id;
    }

    public RoundId round() {
        return round;
    }

    /** The issued report whose place it is to take; null for the first report of its round. */
    public @Nullable ReportId replaces() {
        return replaces;
    }

    public State state() {
        return state;
    }

    public String subject() {
        return subject;
    }

    public Outline outline() {
        return new Outline(outline);
    }

    public SectionTexts texts() {
        return texts;
    }

    /** How urgent the report is; null for not at all. */
    public @Nullable Urgency urgency() {
        return urgency;
    }

    public int timesSentToReview() {
        return timesSentToReview;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable String returnedBy() {
        return returnedBy;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    public @Nullable String changedBy() {
        return changedBy;
    }

    public int version() {
        return version;
    }
}
