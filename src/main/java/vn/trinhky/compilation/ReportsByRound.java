package vn.trinhky.compilation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.regime.RoundId;

/** Which report belongs to which round, of many at once and without their texts. */
@Component
public class ReportsByRound {

    private final Reports reports;

    ReportsByRound(Reports reports) {
        this.reports = reports;
    }

    /** The report of each round; of several, the one that was begun last. */
    @Transactional(readOnly = true)
    public List<ReportId> newest(Collection<RoundId> rounds) {
        return rounds.isEmpty() ? List.of() : reports.newestOf(rounds);
    }

    /** The rounds of some reports. */
    @Transactional(readOnly = true)
    public Map<ReportId, RoundId> of(Collection<ReportId> ids) {
        List<ReportLine> lines = ids.isEmpty() ? List.of() : reports.lines(ids);
        return lines.stream().collect(Collectors.toMap(ReportLine::id, ReportLine::round));
    }
}
