package vn.trinhky.issuing;

import java.time.Clock;
import java.time.Instant;
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
import vn.trinhky.issuing.seal.Seal;
import vn.trinhky.issuing.seal.SealBook;
import vn.trinhky.issuing.seal.SealKeys;
import vn.trinhky.issuing.seal.SealedReport;
import vn.trinhky.issuing.seal.refusals.SealNotHandedOver;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.Refusal;

/** Issues signed reports with their seal. {@link Sealing} is the act, this class its two transactions. */
@Component
public class Issuing {

    private final IssuedDocuments documents;
    private final SealBook seals;
    private final SealKeys keys;
    private final LaterSeal later;
    private final Signing signing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OutgoingRegister register;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issuing(
            IssuedDocuments documents,
            SealBook seals,
            SealKeys keys,
            LaterSeal later,
            Signing signing,
            Compilation compilation,
            Reporting reporting,
            OutgoingRegister register,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.seals = seals;
        this.keys = keys;
        this.later = later;
        this.signing = signing;
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
        Round round = roundOf(id, officer);
        if (officer.actsForAnother()) {
            return new SealNotHandedOver();
        }
        if (!round.isClerkedBy(officer)) {
            return new NotTheIssuingClerk();
        }
        if (documents.existsById(id)) {
            return new AlreadyIssued();
        }
        Refusal voided = register.objectionToIssuing(id.value());
        return voided != null ? voided : keys.objection(round.plan().compilingUnit());
    }

    /** Begins the seal; {@link Sealing} makes the file. Begun again it is the same seal. */
    @Transactional
    Seal begin(SignedReport signed, Officer officer) {
        // two presses of the same button wait for each other
        Round round = reporting.hold(roundOf(signed.report(), officer).id());
        Refusal.raise(objectionToIssuing(signed.report(), officer));
        Seal seal = seals.begin(
                signed, officer.fullName(), keys.impression(round.plan().compilingUnit()));
        if (!seal.waitsForValue()) {
            later.finish(signed.report(), seal.begunAt());
        }
        return seal;
    }

    /**
     * Keeps the sealed file and issues the report with it.
     *
     * @return whether it was this file that was kept; whoever comes second finds the report issued, or its number void and
     *     another version signed, and her bytes are forgotten
     */
    @Transactional
    boolean complete(SignedReport signed, Instant begunAt, byte[] sealed) {
        Round round = reporting.hold(compilation.report(signed.report()).round());
        if (!signing.stands(signed)) {
            return false;
        }
        return seals.set(signed, begunAt, sealed)
                .map(report -> issue(report, round))
                .isPresent();
    }

    private IssuedDocument issue(SealedReport sealed, Round round) {
        SignedReport signed = sealed.signed();
        IssuedDocument document = documents.saveAndFlush(new IssuedDocument(sealed, clock.instant()));
        register.issue(signed.report().value(), document.sealedBy());
        journal.record(
                round.id().value(),
                document.sealedBy(),
                Milestone.REPORT_ISSUED,
                Map.of(
                        "number",
                        signed.number().printed(),
                        "digest",
                        document.pdf().value(),
                        "signed",
                        signed.pdf().value()));
        events.publishEvent(new ReportIssued(signed.report()));
        return document;
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
