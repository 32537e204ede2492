package vn.trinhky.dispatch.recall;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.recall.refusals.DocumentTakenBack;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.validity.Validities;
import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.web.Refusal;

/** The door to the copies of issued documents: whoever shows one to an addressee asks here for it. */
@Component
public class ReadableCopies {

    private final Issuing issuing;
    private final Validities validities;

    ReadableCopies(Issuing issuing, Validities validities) {
        this.issuing = issuing;
        this.validities = validities;
    }

    /**
     * The document behind a delivery.
     *
     * @throws DocumentTakenBack if it is recalled; one that was replaced may be read on
     */
    public IssuedReport of(ReportId report) {
        Refusal.raise(objection(report));
        return issuing.issued(report);
    }

    /**
     * Why an addressee does not read the document any more, or null if he may.
     *
     * @param report null for a document that is not of this office
     */
    public @Nullable Refusal objection(@Nullable ReportId report) {
        return report != null && validities.of(report) instanceof Validity.Recalled recalled
                ? new DocumentTakenBack(issuing.issued(report).number().printed(), recalled.reason())
                : null;
    }
}
