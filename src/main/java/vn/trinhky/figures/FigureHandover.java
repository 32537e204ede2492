package vn.trinhky.figures;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Reason;

/** Figures leave a unit with its part, and are corrected afterwards; what was said before is kept as it was. */
@Component
public class FigureHandover {

    private static final String NOTHING = "–";

    private final Indicators indicators;
    private final FigureSheets sheets;
    private final FigureVersions versions;
    private final FiguresOfUnit values;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    FigureHandover(
            Indicators indicators,
            FigureSheets sheets,
            FigureVersions versions,
            FiguresOfUnit values,
            OfficeDirectory office,
            Journal journal,
            Clock clock) {
        this.indicators = indicators;
        this.sheets = sheets;
        this.versions = versions;
        this.values = values;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes over what a unit has entered for a round. A line that says what was submitted before makes no new version; one
     * that was taken back counts no longer, and a version says so.
     *
     * @param reason why values differ from those submitted before
     * @param officer who lets the figures leave the unit
     */
    @Transactional
    public void submit(Round round, UnitId unit, String reason, Officer officer) {
        List<IndicatorId> all =
                indicators.of(round.regime()).stream().map(Indicator::id).toList();
        versions.takeOver(round, unit, all, new FigureVersions.Act(officer.fullName(), clock.instant(), reason));
    }

    /**
     * Corrects a figure after its part was submitted, with a line in the round's journal. The form of the unit says the same
     * from now on; its other lines stay where they are. The caller has asked whether the officer may.
     *
     * @param said null takes the figure back
     * @throws vn.trinhky.web.InvalidInput if no reason is stated
     */
    @Transactional
    public void correct(
            Round round, UnitId unit, IndicatorId indicator, @Nullable Said said, String reason, Officer officer) {
        String why = Reason.stated(reason);
        Optional<Said> before = values.current(unit, List.of(indicator), List.of(round.period())).stream()
                .findFirst()
                .map(FigureValue::said);
        sheets.enter(round.id(), unit, Collections.singletonMap(indicator, said), officer);
        versions.takeOver(
                round, unit, List.of(indicator), new FigureVersions.Act(officer.fullName(), clock.instant(), why));
        journal.record(
                round.id().value(),
                officer.fullName(),
                Milestone.FIGURE_CORRECTED,
                Map.of(
                        "indicator", name(round.regime(), indicator, round.period()),
                        "unit", office.unit(unit).name(),
                        "old", before.map(FigureHandover::inWords).orElse(NOTHING),
                        "new", said == null ? NOTHING : inWords(said),
                        "reason", why));
    }

    /** Puts values in that were reported before the office used Trình Ký; values that are there already stay. */
    @Transactional
    public void enterEarlier(ReportingPeriod period, UnitId unit, Map<IndicatorId, Said> said, String who) {
        versions.enterEarlier(period, unit, said, new FigureVersions.Act(who, clock.instant(), ""));
    }

    private String name(RegimeId regime, IndicatorId id, ReportingPeriod period) {
        return indicators.of(regime).stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .map(indicator ->
                        indicator.code() + " – " + indicator.in(period).name().vi())
                .orElseThrow();
    }

    /** As it stands in the journal, in a shape that stays the same whatever the definition. */
    private static String inWords(Said said) {
        if (said.amount() == null) {
            return said.wording() == null ? NOTHING : said.wording();
        }
        return OfficeNumber.write(
                said.amount(), Math.max(0, said.amount().stripTrailingZeros().scale()));
    }
}
