package vn.trinhky.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.authority.SigningAuthorities;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.entrusting.Entrusting;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.signing.refusals.CannotSignHere;
import vn.trinhky.signing.refusals.NotForSignature;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/**
 * A signatory gives the folder to another who may sign the document as well. The other one begins anew: a number that was
 * taken goes back first, because the document would bear another name.
 */
@Component
public class HandingOver {

    private final Signing signing;
    private final SignatureFolders folders;
    private final SigningAuthorities authorities;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Entrusting entrusting;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingOver(
            Signing signing,
            SignatureFolders folders,
            SigningAuthorities authorities,
            Compilation compilation,
            Reporting reporting,
            OfficeDirectory office,
            Entrusting entrusting,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signing = signing;
        this.folders = folders;
        this.authorities = authorities;
        this.compilation = compilation;
        this.reporting = reporting;
        this.office = office;
        this.entrusting = entrusting;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody to whom a folder can be given. @param post as she holds it today, with its unit */
    public record Candidate(PersonId id, String name, String post) {}

    /** Who else may sign this report today and can come in to do it, by name. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(ReportId id, Officer officer) {
        return candidates(reporting.round(compilation.reportFor(id, officer).round()));
    }

    /** Who else may sign the report of a round today and can come in to do it, by name. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Round round) {
        RegimePlan plan = round.plan();
        return authorities.authorised(plan.compilingUnit(), plan.typeCode(), LocalDate.now(clock)).stream()
                .filter(person -> !person.id().equals(round.signatory()))
                .flatMap(person -> candidate(person).stream())
                .toList();
    }

    /**
     * Gives the folder to another person.
     *
     * @throws CannotSignHere if she could not open it
     * @throws Refusal of the authority registry, if she may not sign this document today
     */
    @Transactional
    public void handOver(ReportId id, PersonId to, String reason, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Round round = reporting.hold(report.round());
        String stated = Reason.stated(reason);
        signing.abandon(id, officer);
        hand(id, round, to, stated, officer);
    }

    /**
     * Gives the folder to another person, for the administrator of the compiling unit; a number that was taken goes back.
     *
     * @throws vn.trinhky.office.entrusting.NotYourUnit unless the officer looks after that unit
     * @throws Refusal of the authority registry, if the other one may not sign this document today
     */
    @Transactional
    public void reassign(ReportId id, PersonId to, String reason, Officer officer) {
        String stated = Reason.stated(reason);
        Round round = reporting.hold(compilation.report(id).round());
        entrusting.demandAdministrator(officer, round.plan().compilingUnit());
        signing.takeNumberBack(id, officer.fullName());
        hand(id, round, to, stated, officer);
    }

    private void hand(ReportId id, Round round, PersonId to, String stated, Officer officer) {
        SignatureFolder folder = folders.lockNewest(id).orElseThrow(NotForSignature::new);
        if (to.equals(folder.signatory())) {
            throw new InvalidInput("to", "sameSignatory");
        }
        PersonId from = folder.signatory();
        String name = demandMaySign(to, round.plan());
        folder.handTo(to);
        reporting.handSignatureTo(to, round.id());
        journal.record(
                round.id().value(),
                officer.fullName(),
                Milestone.SIGNATURE_HANDED_OVER,
                Map.of("new", name, "reason", stated));
        events.publishEvent(new SignatureHandedOver(id, from, to));
    }

    /** @return her name */
    private String demandMaySign(PersonId to, RegimePlan plan) {
        Person person = Optional.ofNullable(office.peopleById(List.of(to)).get(to))
                .orElseThrow(() -> new InvalidInput("to", "signatory"));
        Refusal.raise(authorities.objectionTo(to, plan.compilingUnit(), plan.typeCode(), LocalDate.now(clock)));
        return candidate(person).map(Candidate::name).orElseThrow(() -> new CannotSignHere(person.fullName()));
    }

    private Optional<Candidate> candidate(Person person) {
        return Optional.ofNullable(person.signInName())
                .flatMap(office::officer)
                .flatMap(officer -> officer.posts().stream()
                        .filter(post -> post.kind() == PostKind.SIGNATORY)
                        .findFirst()
                        .map(post ->
                                new Candidate(person.id(), person.fullName(), post.title() + ", " + post.unitName())));
    }
}
