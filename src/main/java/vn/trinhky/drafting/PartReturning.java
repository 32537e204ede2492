package vn.trinhky.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.PartRequest.Kind;
import vn.trinhky.drafting.PartRequest.Wanted;
import vn.trinhky.drafting.refusals.AlreadyAskedBack;
import vn.trinhky.drafting.refusals.PartNotSubmitted;
import vn.trinhky.drafting.refusals.RequestEnded;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.form.FigureForms;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** The compiling unit sends single sections and figures of a submitted part back; all else goes on counting. */
@Component
public class PartReturning {

    private final Submissions submissions;
    private final SubmittedVersions versions;
    private final Reporting reporting;
    private final FigureForms forms;
    private final FigureSheets sheets;
    private final OfficeDirectory office;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartReturning(
            Submissions submissions,
            SubmittedVersions versions,
            Reporting reporting,
            FigureForms forms,
            FigureSheets sheets,
            OfficeDirectory office,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.versions = versions;
        this.reporting = reporting;
        this.forms = forms;
        this.sheets = sheets;
        this.office = office;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All that was ever sent back of a part, for its own unit and for those who work on the report. */
    @Transactional(readOnly = true)
    public List<PartRequest> requests(SubmissionId id, Officer officer) {
        Submission part = submissions.findById(id).orElseThrow(NotHere::new);
        if (!part.belongsTo(officer) && !reporting.round(part.round()).isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        return part.requests();
    }

    /**
     * Sends sections and figures back, each with its reason. More may be sent back while others are open.
     *
     * @throws InvalidInput if nothing is named, something that the unit does not report, or no reason is stated
     * @throws PartNotSubmitted if the part is not with the compiling unit
     * @throws AlreadyAskedBack if one of them is with the unit already; then none is sent back
     */
    @Transactional
    public void askBack(SubmissionId id, List<Wanted> wanted, Officer officer) {
        Submission part = submissions.lock(id).orElseThrow(NotHere::new);
        Round round = reporting.roundFor(part.round(), officer);
        Refusal.raise(round.objectionToCompiling(officer));
        Submission.State from = part.state();
        List<PartRequest> requests = requests(part, round, distinct(wanted), officer);
        part.askBack(officer, requests);
        submissions.flush();
        note(part, officer, Milestone.PART_ASKED_BACK, requests);
        Returned.from(from, id).ifPresent(events::publishEvent);
    }

    /**
     * No longer asks for something: the section or figure is again what was submitted. When nothing else is asked, the part
     * is submitted as it was.
     *
     * @throws RequestEnded if it was answered or withdrawn
     */
    @Transactional
    public void withdraw(SubmissionId id, UUID request, Officer officer) {
        Submission part = submissions.lock(id).orElseThrow(NotHere::new);
        Round round = reporting.roundFor(part.round(), officer);
        Refusal.raise(round.objectionToCompiling(officer));
        PartRequest withdrawn = part.requests().stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow(NotHere::new);
        Submission.State from = part.state();
        part.withdraw(withdrawn, versions.newestOf(id).get(0));
        if (!withdrawn.isSection()) {
            asSubmitted(part, round, withdrawn.code(), officer);
        }
        submissions.flush();
        note(part, officer, Milestone.PART_REQUEST_WITHDRAWN, List.of(withdrawn));
        if (part.state() == Submission.State.SUBMITTED) {
            events.publishEvent(new ReturnWithdrawn(id, from));
        }
    }

    private void asSubmitted(Submission part, Round round, String code, Officer officer) {
        FigureLine line = forms.submitted(round, part.unit()).line(code).orElseThrow(NotHere::new);
        sheets.enter(
                round.id(),
                part.unit(),
                Collections.singletonMap(line.indicator().id(), line.said()),
                officer);
    }

    private static List<Wanted> distinct(List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            throw new InvalidInput("items", "nothingAskedBack");
        }
        Set<String> met = new HashSet<>();
        for (Wanted one : wanted) {
            if (!met.add(one.kind() + one.code())) {
                throw new InvalidInput("items", "askedBackTwice", one.code());
            }
        }
        return wanted;
    }

    private List<PartRequest> requests(Submission part, Round round, List<Wanted> wanted, Officer officer) {
        Instant now = clock.instant();
        return wanted.stream()
                .map(one -> request(part, one, name(part, round, one), officer, now))
                .toList();
    }

    private static PartRequest request(Submission part, Wanted wanted, String name, Officer officer, Instant now) {
        if (wanted.reason().isBlank()) {
            throw new InvalidInput("reason." + wanted.kind() + "." + wanted.code(), "askedBackWithoutReason", name);
        }
        Wanted stated = new Wanted(wanted.kind(), wanted.code(), Reason.stated(wanted.reason()));
        return new PartRequest(stated, name, part.timesSubmitted(), officer, now);
    }

    private String name(Submission part, Round round, Wanted wanted) {
        return wanted.kind() == Kind.SECTION ? title(round, wanted.code()) : figure(part, round, wanted.code());
    }

    private static String title(Round round, String key) {
        return round.plan().contributedSections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(section -> RegimePlan.inPeriod(section.title(), round.period()))
                .orElseThrow(() -> new InvalidInput("section", "noSuchSection", key));
    }

    private String figure(Submission part, Round round, String code) {
        FigureLine line = forms.submitted(round, part.unit())
                .line(code)
                .orElseThrow(() -> new InvalidInput("figure", "noSuchIndicator", code));
        String name = line.definition().name().vi();
        if (!line.definition().needsEntry()) {
            throw new InvalidInput("figure", "figureComputed", name);
        }
        return name;
    }

    private void note(Submission part, Officer officer, Milestone milestone, List<PartRequest> requests) {
        String reasons = requests.size() == 1
                ? requests.get(0).reason()
                : requests.stream()
                        .map(request -> request.called() + ": " + request.reason())
                        .collect(Collectors.joining("; "));
        journal.record(
                part.round().value(),
                officer.fullName(),
                milestone,
                Map.of(
                        "unit", office.unit(part.unit()).name(),
                        "section", requests.stream().map(PartRequest::called).collect(Collectors.joining("; ")),
                        "reason", reasons));
    }
}
