package vn.trinhky.drafting.extension.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.extension.ExtensionAnswering;
import vn.trinhky.drafting.extension.ExtensionAsking;
import vn.trinhky.drafting.extension.ExtensionRequest;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/** Finds what the pages about more time show. */
@Component
class ExtensionSheets {

    private final ExtensionAsking asking;
    private final ExtensionAnswering answering;
    private final Drafting drafting;
    private final Reporting reporting;
    private final OfficeDirectory office;

    ExtensionSheets(
            ExtensionAsking asking,
            ExtensionAnswering answering,
            Drafting drafting,
            Reporting reporting,
            OfficeDirectory office) {
        this.asking = asking;
        this.answering = answering;
        this.drafting = drafting;
        this.reporting = reporting;
        this.office = office;
    }

    /** A request among those of its round. */
    public record Line(ExtensionRequest request, String unitName, Round round) {}

    /** @throws vn.trinhky.web.NotHere for officers who have nothing to do with the part */
    @Transactional(readOnly = true)
    public ExtensionSheet of(SubmissionId id, Officer officer) {
        PartProgress part = drafting.progress(id, officer);
        Round round = reporting.round(part.round());
        return new ExtensionSheet(
                part,
                round,
                office.unit(part.unit()).name(),
                asking.requests(id, officer),
                audience(part, round, officer),
                asking.objection(part, round));
    }

    /** All requests of a round for its compiler: those that wait first, then the newest. */
    @Transactional(readOnly = true)
    public List<Line> in(RoundId id, Officer officer) {
        List<ExtensionRequest> requests = answering.requests(id, officer);
        Round round = reporting.round(id);
        Map<UnitId, Unit> units = office.unitsById(
                requests.stream().map(ExtensionRequest::unit).distinct().toList());
        return requests.stream()
                .sorted(Comparator.comparing(ExtensionRequest::isOpen).reversed())
                .map(request -> new Line(
                        request,
                        Objects.requireNonNull(units.get(request.unit())).name(),
                        round))
                .toList();
    }

    private static ExtensionSheet.Audience audience(PartProgress part, Round round, Officer officer) {
        if (part.isOf(officer)) {
            return ExtensionSheet.Audience.ASKS;
        }
        return round.isCompiledBy(officer) ? ExtensionSheet.Audience.ANSWERS : ExtensionSheet.Audience.READS;
    }
}
