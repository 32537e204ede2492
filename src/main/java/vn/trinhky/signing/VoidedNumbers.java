package vn.trinhky.signing;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.register.NumberVoided;

/** Writes into the journal of the round that the number of its signed report was declared void. */
@Component
class VoidedNumbers {

    private final Compilation compilation;
    private final Journal journal;

    VoidedNumbers(Compilation compilation, Journal journal) {
        this.compilation = compilation;
        this.journal = journal;
    }

    @EventListener
    void record(NumberVoided voided) {
        if (voided.document() != null) {
            journal.record(
                    compilation.report(new ReportId(voided.document())).round().value(),
                    voided.who(),
                    Milestone.NUMBER_VOIDED,
                    Map.of("number", voided.number(), "reason", voided.reason()));
        }
    }
}
