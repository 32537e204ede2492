package vn.trinhky.dispatch.recall.pages;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.recall.Recalls;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.ending.Correcting;
import vn.trinhky.issuing.ending.Recalling;
import vn.trinhky.issuing.ending.Replacement;
import vn.trinhky.issuing.ending.Replacing;
import vn.trinhky.issuing.validity.Validities;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** Lays out for the pages how a document stands, and what can be done about it. */
@Component
class ValidityView {

    private final Compilation compilation;
    private final Reporting reporting;
    private final Issuing issuing;
    private final Validities validities;
    private final Recalling recalling;
    private final Replacing replacing;
    private final Correcting correcting;
    private final Recalls recalls;
    private final Dispatching dispatching;

    ValidityView(
            Compilation compilation,
            Reporting reporting,
            Issuing issuing,
            Validities validities,
            Recalling recalling,
            Replacing replacing,
            Correcting correcting,
            Recalls recalls,
            Dispatching dispatching) {
        this.compilation = compilation;
        this.reporting = reporting;
        this.issuing = issuing;
        this.validities = validities;
        this.recalling = recalling;
        this.replacing = replacing;
        this.correcting = correcting;
        this.recalls = recalls;
        this.dispatching = dispatching;
    }

    /** What every page about the document begins with. */
    void head(ReportId id, Officer officer, Model model) {
        Report report = compilation.reportFor(id, officer);
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("issued", issuing.issued(id))
                .addAttribute("holders", recalls.holdersOf(id, officer));
    }

    /** The whole page. */
    void fill(ReportId id, Officer officer, Model model) {
        head(id, officer, model);
        Replacement replacement = replacing.replacementOf(id).orElse(null);
        Map<DeliveryId, Delivery> deliveries = dispatching.deliveriesOf(id, officer).stream()
                .collect(Collectors.toMap(Delivery::id, Function.identity()));
        model.addAttribute("validity", validities.of(id))
                .addAttribute("replacement", replacement)
                .addAttribute("successor", replacement == null ? null : issued(replacement.report()))
                .addAttribute("predecessor", predecessor(id))
                .addAttribute("corrections", correcting.of(id))
                .addAttribute("answers", recalls.answersTo(id))
                .addAttribute("deliveries", deliveries)
                .addAttribute("objectionToRecall", recalling.objection(id, officer))
                .addAttribute("objectionToReplacement", replacing.objection(id, officer))
                .addAttribute("objectionToGivingUp", replacing.objectionToGivingUp(id, officer))
                .addAttribute("objectionToCorrection", correcting.objection(id, officer))
                .addAttribute("objectionToNoting", dispatching.objectionToDispatching(id, officer));
    }

    private @Nullable IssuedReport issued(ReportId id) {
        return issuing.ifIssued(id).orElse(null);
    }

    private @Nullable IssuedReport predecessor(ReportId id) {
        ReportId replaced = compilation.report(id).replaces();
        return replaced == null ? null : issuing.issued(replaced);
    }
}
