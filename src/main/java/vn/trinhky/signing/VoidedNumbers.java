package vn.trinhky.signing;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Milestone;
import vn.trinhky.register.NumberVoided;
import vn.trinhky.signing.refusals.NotSignedYet;

/** Returns a signed report to its compiler when its number is declared void: nothing can be issued under it any more. */
@Component
class VoidedNumbers {

    private final Signing signing;
    private final SignatureFolders folders;
    private final Compilation compilation;
    private final ApplicationEventPublisher events;

    VoidedNumbers(
            Signing signing, SignatureFolders folders, Compilation compilation, ApplicationEventPublisher events) {
        this.signing = signing;
        this.folders = folders;
        this.compilation = compilation;
        this.events = events;
    }

    /** The folder is not locked: the series is, and locks come the other way round; a signed folder changes only here. */
    @EventListener
    void sendBack(NumberVoided voided) {
        if (voided.document() == null) {
            return;
        }
        ReportId report = new ReportId(voided.document());
        folders.findFirstByReportOrderByReportNumberDesc(report)
                .orElseThrow(NotSignedYet::new)
                .sendBack(voided.reason());
        signing.note(
                report,
                voided.who(),
                Milestone.NUMBER_VOIDED,
                Map.of("number", voided.number(), "reason", voided.reason()));
        compilation.reopen(report, voided.reason(), voided.who());
        events.publishEvent(new SignatureVoided(report));
    }
}
