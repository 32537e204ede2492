package vn.trinhky.dossier.room;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Round;

/**
 * What a dossier is about.
 *
 * @param issued null while the report has not left the office
 * @param taker who takes the dossier; she works on the report
 */
public record DossierSubject(
        Report report, Round round, @Nullable IssuedReport issued, Officer taker, Instant takenAt) {

    public ReportId id() {
        return report.id();
    }

    public Optional<IssuedReport> ifIssued() {
        return Optional.ofNullable(issued);
    }

    /** The name of the dossier and of the one folder in it: {@code ho-so-128-BC-BCD}. */
    public String folderName() {
        return "ho-so-"
                + FileNames.plain(
                        issued == null
                                ? round.plan().typeCode() + "-" + round.period().label()
                                : issued.number().fileName());
    }
}
