package vn.trinhky.dispatch.recall;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.ending.Correcting;
import vn.trinhky.issuing.validity.Validities;
import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.register.LookupCode;
import vn.trinhky.register.OutgoingRegister;

/** What is marked on a copy that an addressee has: recalled, replaced, corrected, or itself in the place of another. */
@Component
public class CopyMarks {

    private final Validities validities;
    private final Issuing issuing;
    private final Correcting correcting;
    private final Compilation compilation;
    private final Recalls recalls;
    private final OutgoingRegister register;

    CopyMarks(
            Validities validities,
            Issuing issuing,
            Correcting correcting,
            Compilation compilation,
            Recalls recalls,
            OutgoingRegister register) {
        this.validities = validities;
        this.issuing = issuing;
        this.correcting = correcting;
        this.compilation = compilation;
        this.recalls = recalls;
        this.register = register;
    }

    /** Adds the marks of the delivered document to a page that shows {@code copy-parts :: marks}. */
    public void fill(ReportId report, DeliveryId delivery, Model model) {
        Validity validity = validities.of(report);
        ReportId successor = validity instanceof Validity.Replaced replaced ? replaced.by() : null;
        model.addAttribute("ended", validity.ended().orElse(null))
                .addAttribute("takenBack", validity instanceof Validity.Recalled)
                .addAttribute("successor", successor == null ? null : issuing.issued(successor))
                .addAttribute("successorCode", successor == null ? null : code(successor))
                .addAttribute("predecessor", predecessor(report))
                .addAttribute("corrections", correcting.of(report))
                .addAttribute("recallAnswer", recalls.answerOf(delivery).orElse(null));
    }

    private @Nullable IssuedReport predecessor(ReportId report) {
        ReportId replaced = compilation.report(report).replaces();
        return replaced == null ? null : issuing.issued(replaced);
    }

    private @Nullable String code(ReportId report) {
        return register.lookupOf(report.value()).map(LookupCode::printed).orElse(null);
    }
}
