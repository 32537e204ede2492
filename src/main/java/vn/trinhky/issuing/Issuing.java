package vn.trinhky.issuing;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.web.Refusal;

/** Seals and issues signed reports. */
@Component
public class Issuing {

    private final IssuedDocuments documents;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OutgoingRegister register;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issuing(
            IssuedDocuments documents,
            Compilation compilation,
            Reporting reporting,
            OutgoingRegister register,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.compilation = compilation;
        this.reporting = reporting;
        this.register = register;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Why this officer may not seal and issue the report now, or null if she may. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToIssuing(ReportId id, Officer officer) {
        if (!roundOf(id, officer).isClerkedBy(officer)) {
            return new NotTheIssuingClerk();
        }
        return documents.existsById(id) ? new AlreadyIssued() : register.objectionToIssuing(id.value());
    }

    /** Seals the report and issues it, on the responsibility of the clerk. (Decree 30/2020, art. 18) */
    @Transactional
    public void sealAndIssue(SignedReport signed, Officer officer) {
        // two presses of the same button wait for each other
        Round round = reporting.hold(roundOf(signed.report(), officer).id());
        Refusal.raise(objectionToIssuing(signed.report(), officer));
        IssuedDocument document = documents.save(new IssuedDocument(signed, officer.fullName(), clock.instant()));
        register.issue(signed.report().value(), officer.fullName());
        journal.record(
                round.id().value(),
                document.sealedBy(),
                Milestone.REPORT_ISSUED,
                Map.of(
                        "number",
                        signed.number().printed(),
                        "digest",
                        signed.pdf().value()));
        events.publishEvent(new ReportIssued(signed.report()));
    }

    /**
     * The proof that the report is issued.
     *
     * @throws NotIssuedYet if it is not
     */
    @Transactional(readOnly = true)
    public IssuedReport issued(ReportId id) {
        return documents.findById(id).orElseThrow(NotIssuedYet::new);
    }

    @Transactional(readOnly = true)
    public Optional<IssuedReport> ifIssued(ReportId id) {
        return documents.findById(id).map(document -> document);
    }

    /** Several issued reports at once; those that are not issued are left out. */
    @Transactional(readOnly = true)
    public Map<ReportId, IssuedReport> issued(Collection<ReportId> ids) {
        return documents.findAllById(ids).stream()
                .collect(Collectors.toMap(IssuedReport::report, document -> document));
    }

    private Round roundOf(ReportId id, Officer officer) {
        return reporting.round(compilation.reportFor(id, officer).round());
    }
}
