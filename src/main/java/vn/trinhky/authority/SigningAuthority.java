package vn.trinhky.authority;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.PrintedCapacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.authority.refusals.AuthorityExpired;
import vn.trinhky.authority.refusals.AuthorityNotYetBegun;
import vn.trinhky.authority.refusals.AuthorityRevoked;
import vn.trinhky.authority.refusals.DecisionKeptAlready;
import vn.trinhky.authority.refusals.DelegationOver;
import vn.trinhky.authority.refusals.DelegatorsAuthorityOver;
import vn.trinhky.files.Digest;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.LayoutProfile;

/** One entry of the register: somebody may sign for a body, as something, from one day to another. */
@Entity
public class SigningAuthority {

    /** What an authority is worth on a day. */
    public enum Standing {
        IN_FORCE,
        NOT_YET_BEGUN,
        EXPIRED,
        REVOKED,
        /** Handed on by somebody who may not sign any more. */
        SOURCE_OVER
    }

    @Id
    private UUID authorityId;

    @Embedded
    private PersonId person;

    @Embedded
    private UnitId body;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> types;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Embedded
    private Titles titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> freeLines;

    @Embedded
    private Span granted;

    @Embedded
    private Decision decision;

    private String grantedBy;

    @ManyToOne
    @JoinColumn(name = "derived_from")
    private @Nullable SigningAuthority source;

    private String enteredBy;
    private Instant enteredAt;

    @Embedded
    private @Nullable Revocation revocation;

    @Version
    private int version;

    protected SigningAuthority() {}

    SigningAuthority(AuthorityEntry entry, @Nullable SigningAuthority source, String who, Instant at) {
        this.authorityId = UUID.randomUUID();
        this.person = entry.person();
        this.body = entry.body();
        this.types = entry.types();
        this.capacity = entry.capacity();
        this.titles = entry.titles();
        this.freeLines = entry.freeLines();
        this.granted = new Span(entry.firstDay(), entry.lastDay());
        this.decision = entry.decision();
        this.grantedBy = entry.grantedBy();
        this.source = source;
        this.enteredBy = who;
        this.enteredAt = at;
    }

    /** Ends it before its time. */
    void revoke(Revocation ending) {
        revocation = ending;
    }

    /** Keeps the copy of the decision that it came without. */
    void attach(Digest file, String name) {
        if (decision.file() != null) {
            throw new DecisionKeptAlready();
        }
        decision = new Decision(decision.number(), decision.date(), decision.body(), file.value(), name);
    }

    public Standing standingOn(LocalDate day) {
        if (revocation != null && !day.isBefore(revocation.since())) {
            return Standing.REVOKED;
        } else if (!granted.contains(day)) {
            return day.isBefore(granted.first()) ? Standing.NOT_YET_BEGUN : Standing.EXPIRED;
        }
        return source == null || source.isInForce(day) ? Standing.IN_FORCE : Standing.SOURCE_OVER;
    }

    public boolean isInForce(LocalDate day) {
        return standingOn(day) == Standing.IN_FORCE;
    }

    /** Why nobody may sign on the strength of it on that day, or null if she may. */
    public @Nullable Refusal objectionOn(LocalDate day) {
        String named = decision.number();
        return switch (standingOn(day)) {
            case IN_FORCE -> null;
            case NOT_YET_BEGUN -> new AuthorityNotYetBegun(named, granted.first());
            case REVOKED -> {
                Revocation ended = Objects.requireNonNull(revocation);
                yield new AuthorityRevoked(named, ended.since(), ended.reason());
            }
            case EXPIRED -> {
                LocalDate last = Objects.requireNonNull(granted.last());
                yield isDelegated() ? new DelegationOver(named, last) : new AuthorityExpired(named, last);
            }
            case SOURCE_OVER ->
                new DelegatorsAuthorityOver(
                        Objects.requireNonNull(source).decision.number());
        };
    }

    /** The days on which it holds, by its period and its revocation. */
    Span span() {
        return revocation == null ? granted : granted.before(revocation.since());
    }

    /** The last day on which it holds, by its period or its revocation; null for no such day. */
    public @Nullable LocalDate effectiveLastDay() {
        return span().last();
    }

    /** Whether it covers documents of this type. */
    public boolean covers(String typeCode) {
        return types.isEmpty() || types.contains(typeCode);
    }

    /** Whether it and some types, empty for all, have one in common. */
    boolean sharesTypesWith(List<String> others) {
        return types.isEmpty() || others.isEmpty() || types.stream().anyMatch(others::contains);
    }

    /** The lines above the name, in printed order: the free ones where there are any. */
    public List<String> lines(LayoutProfile profile) {
        return freeLines.isEmpty() ? derivedLines(profile) : freeLines;
    }

    /** The lines that the capacity makes by the rules of a profile. */
    public List<String> derivedLines(LayoutProfile profile) {
        return PrintedCapacity.in(profile).lines(capacity, titles);
    }

    /** Whether what it prints is not what the rules of a profile make of its capacity; that warns, and blocks nothing. */
    public boolean departsFrom(LayoutProfile profile) {
        return !lines(profile).equals(derivedLines(profile));
    }

    /** Whether it was handed on for an absence. */
    public boolean isDelegated() {
        return source != null;
    }

    public UUID id() {
        return authorityId;
    }

    public PersonId person() {
        return person;
    }

    public UnitId body() {
        return body;
    }

    /** Codes of document types; empty for all. */
    public List<String> types() {
        return List.copyOf(types);
    }

    public Capacity capacity() {
        return capacity;
    }

    public Titles titles() {
        return titles;
    }

    public LocalDate firstDay() {
        return granted.first();
    }

    public @Nullable LocalDate lastDay() {
        return granted.last();
    }

    public Decision decision() {
        return decision;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public @Nullable SigningAuthority source() {
        return source;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public @Nullable Revocation revocation() {
        return revocation;
    }
}
