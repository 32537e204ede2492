package vn.trinhky.operations.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.FigureHandover;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.operations.demo.DemoFiles.FiguresFile;
import vn.trinhky.operations.demo.DemoFiles.IndicatorLine;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** What the demo's regime counts, what its communes reported in eight quarters, and what they have entered so far. */
@Component
class DemoFigures {

    private static final int PAST = 8;
    private static final String BEFORE = "số liệu gửi trước khi dùng Trình Ký";

    private final Indicators indicators;
    private final FigureHandover handover;
    private final FigureSheets sheets;
    private final Map<String, IndicatorId> ids = new HashMap<>();

    DemoFigures(Indicators indicators, FigureHandover handover, FigureSheets sheets) {
        this.indicators = indicators;
        this.handover = handover;
        this.sheets = sheets;
    }

    void introduce(RegimeId regime, ReportingPeriod now) {
        int position = 0;
        for (IndicatorLine line : DemoFiles.indicators()) {
            String code = String.valueOf(line.code());
            Indicator indicator = indicators.introduce(new Indicator(regime, code, ++position, definition(line, now)));
            ids.put(code, indicator.id());
            if (line.then() != null) {
                indicators.redefine(regime, code, definition(line.then(), now));
            }
            if (line.target() != null) {
                DemoFiles.figures()
                        .forEach(unit -> indicators.assign(
                                indicator.id(), DemoPlan.unit(unit.unit()), now.year(), line.target()));
            }
        }
        DemoFiles.figures().forEach(unit -> enterPast(unit, now));
    }

    private void enterPast(FiguresFile unit, ReportingPeriod now) {
        for (int i = 0; i < PAST; i++) {
            Map<IndicatorId, Said> said = new HashMap<>();
            for (Map.Entry<String, List<@Nullable BigDecimal>> series :
                    unit.past().entrySet()) {
                BigDecimal amount = series.getValue().get(i);
                if (amount != null) {
                    said.put(id(series.getKey()), said(amount));
                }
            }
            ReportingPeriod period = ReportingPeriod.at(now.inOrder() - PAST + i);
            handover.enterEarlier(period, DemoPlan.unit(unit.unit()), said, BEFORE);
        }
    }

    /** Fills in the form of a commune as far as it has come. */
    void enterPresent(RoundId round, UnitId unit, Officer drafter) {
        for (FiguresFile file : DemoFiles.figures()) {
            if (file.now() != null && DemoPlan.unit(file.unit()).equals(unit)) {
                Map<IndicatorId, @Nullable Said> said = new HashMap<>();
                file.now().forEach((code, amount) -> said.put(id(code), said(amount)));
                sheets.enter(round, unit, said, drafter);
            }
        }
    }

    private IndicatorId id(String code) {
        return java.util.Objects.requireNonNull(ids.get(code), code);
    }

    private static Said said(BigDecimal amount) {
        return amount.signum() == 0 ? Said.none() : Said.amount(amount);
    }

    private static Definition definition(IndicatorLine line, ReportingPeriod now) {
        int back = line.since() == null ? PAST : line.since();
        boolean rate = line.kind() == Definition.Kind.RATE;
        AddingUp usual = rate ? AddingUp.WEIGHTED_RATE : AddingUp.SUM;
        return new Definition(
                ReportingPeriod.at(now.inOrder() - back),
                new Definition.Words(line.name(), line.nameEn()),
                new Definition.Words(orEmpty(line.counted()), orEmpty(line.countedEn())),
                line.kind(),
                line.decimals(),
                usual,
                line.overPeriods() == null ? usual : line.overPeriods(),
                line.ratio(),
                line.parts() == null ? List.of() : new ArrayList<>(line.parts()),
                line.stock(),
                new Definition.Bounds(BigDecimal.ZERO, line.most(), line.changePercent()),
                line.checks() == null ? Map.of() : line.checks(),
                List.of(),
                line.basis());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
