package vn.trinhky.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.entering.AnotherHead;
import vn.trinhky.authority.entering.AuthorityAlreadyEntered;
import vn.trinhky.authority.entering.AuthorityAlreadyOver;
import vn.trinhky.authority.entering.HoldsNoSignatoryPost;
import vn.trinhky.authority.entering.NotTheAdministrator;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** Writes in the register of signing authorities: enters, hands on, revokes. */
@Component
public class AuthorityEntering {

    private final AuthorityRegister register;
    private final Authorities authorities;
    private final OfficeDirectory office;
    private final FileStore files;
    private final Journal journal;
    private final Clock clock;

    AuthorityEntering(
            AuthorityRegister register,
            Authorities authorities,
            OfficeDirectory office,
            FileStore files,
            Journal journal,
            Clock clock) {
        this.register = register;
        this.authorities = authorities;
        this.office = office;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Enters an authority.
     *
     * @throws InvalidInput if it does not say all it has to say
     * @throws Refusal if the rules on signing, or what is entered already, forbid it
     */
    @Transactional
    public SigningAuthority enter(AuthorityEntry entry, Officer officer) {
        demandAdministrator(officer);
        EntryCheck.demand(entry);
        demandSignatory(entry.person());
        authorities.lockBody(entry.body().value());
        Refusal.raise(register.signingBody(entry.body()).objectionTo(entry));
        Refusal.raise(objectionOfOthers(entry));
        SigningAuthority entered = new SigningAuthority(entry, null, officer.fullName(), clock.instant());
        note(entered, officer, Milestone.AUTHORITY_ENTERED, Map.of());
        return authorities.save(entered);
    }

    /**
     * Hands an authority on to a deputy for the time that its holder is away.
     *
     * @throws Refusal if it was handed on to its holder, or ends before that time is over
     */
    @Transactional
    public SigningAuthority delegate(UUID id, Delegation delegation, Officer officer) {
        demandAdministrator(officer);
        SigningAuthority source = authorities.lock(id).orElseThrow(NotHere::new);
        if (delegation.deputy().equals(source.person())) {
            throw new InvalidInput("deputy", "delegateIsHolder");
        } else if (delegation.lastDay().isBefore(today())) {
            throw new InvalidInput("lastDay", "delegationPast");
        }
        SigningBody body = register.signingBody(source.body());
        HandedOn handedOn = new HandedOn(source, body);
        String holder = office.person(source.person()).fullName();
        AuthorityEntry entry = handedOn.entry(delegation, holder);
        EntryCheck.demand(entry);
        Refusal.raise(handedOn.objectionTo(delegation));
        demandSignatory(delegation.deputy());
        Refusal.raise(body.objectionTo(entry));
        SigningAuthority entered = new SigningAuthority(entry, source, officer.fullName(), clock.instant());
        note(entered, officer, Milestone.AUTHORITY_DELEGATED, Map.of("holder", holder));
        return authorities.save(entered);
    }

    /**
     * Ends an authority before its time; what was handed on from it ends with it.
     *
     * @param since the first day on which it does not hold any more, today or later: what was signed stays signed
     */
    @Transactional
    public void revoke(UUID id, LocalDate since, String reason, Officer officer) {
        demandAdministrator(officer);
        SigningAuthority authority = authorities.lock(id).orElseThrow(NotHere::new);
        String stated = Reason.stated(reason);
        if (since.isBefore(today())) {
            throw new InvalidInput("since", "revocationPast");
        }
        LocalDate last = authority.effectiveLastDay();
        if (last != null && since.isAfter(last)) {
            throw new AuthorityAlreadyOver(last);
        }
        authority.revoke(new Revocation(since, stated, officer.fullName(), clock.instant()));
        note(
                authority,
                officer,
                Milestone.AUTHORITY_REVOKED,
                Map.of("reason", stated, "first", since.toString(), "last", ""));
    }

    /** Keeps a copy of the decision on which an authority rests; it is never exchanged. */
    @Transactional
    public void attach(UUID id, DecisionFile file, Officer officer) {
        demandAdministrator(officer);
        SigningAuthority authority = authorities.lock(id).orElseThrow(NotHere::new);
        Digest digest = files.keep(file.content());
        authority.attach(digest, file.name());
        note(authority, officer, Milestone.AUTHORITY_DECISION_KEPT, Map.of("digest", digest.value()));
    }

    private @Nullable Refusal objectionOfOthers(AuthorityEntry entry) {
        Span wanted = new Span(entry.firstDay(), entry.lastDay());
        return authorities.findByBody(entry.body()).stream()
                .filter(other -> !other.isDelegated() && other.span().meets(wanted))
                .map(other -> objectionOf(other, entry))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Refusal objectionOf(SigningAuthority other, AuthorityEntry entry) {
        if (!other.person().equals(entry.person())) {
            return isHead(other.capacity()) && isHead(entry.capacity())
                    ? new AnotherHead(other.decision().number())
                    : null;
        }
        boolean same = other.capacity() == entry.capacity()
                && other.titles().equals(entry.titles())
                && other.sharesTypesWith(entry.types());
        return same ? new AuthorityAlreadyEntered(other.decision().number()) : null;
    }

    private static boolean isHead(Capacity capacity) {
        return capacity == Capacity.HEAD || capacity == Capacity.ACTING;
    }

    private void demandAdministrator(Officer officer) {
        Refusal.raise(register.mayWrite(officer) ? null : new NotTheAdministrator());
    }

    private void demandSignatory(PersonId person) {
        if (office.holders(PostKind.SIGNATORY).stream()
                .noneMatch(holder -> holder.id().equals(person))) {
            throw new HoldsNoSignatoryPost(office.person(person).fullName());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void note(SigningAuthority about, Officer officer, Milestone milestone, Map<String, String> more) {
        Map<String, String> details = new HashMap<>();
        LocalDate last = about.lastDay();
        details.put("person", office.person(about.person()).fullName());
        details.put("post", about.titles().post());
        details.put("decision", about.decision().number());
        details.put("first", about.firstDay().toString());
        details.put("last", last == null ? "" : last.toString());
        details.putAll(more);
        journal.record(AuthorityRegister.chain(about.body()), officer.fullName(), milestone, details);
    }
}
