package vn.trinhky.figures.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.FigureEntry;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.FigureValues;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.sums.Absentees;
import vn.trinhky.figures.sums.Among;
import vn.trinhky.figures.sums.Places;
import vn.trinhky.figures.sums.RoundFigures;
import vn.trinhky.figures.sums.RoundSums;
import vn.trinhky.figures.sums.UnitSums;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** Where answers are looked up. */
@Component
record Sources(
        RoundSums sums, UnitSums units, Absentees absentees, Places places, FigureValues values, FigureSheets sheets) {

    /** What a unit has entered counts for itself before it is submitted, and for nobody else. */
    RoundFigures figures(FigureSetting setting, Among among) {
        return setting.own() != null && isOwn(setting, among)
                ? sums.asEntered(
                        setting.round(),
                        setting.own(),
                        sheets.entries(setting.round().id(), setting.own()))
                : sums.of(setting.round(), among);
    }

    /** What a single unit says in words or with yes or no; null when several have said something, or nobody. */
    @Nullable
    Said only(FigureSetting setting, Among among, Indicator indicator, ReportingPeriod period) {
        if (setting.own() != null
                && isOwn(setting, among)
                && period.equals(setting.round().period())) {
            FigureEntry entry =
                    sheets.entries(setting.round().id(), setting.own()).get(indicator.id());
            return entry == null ? null : entry.said();
        }
        List<FigureValue> said = values.current(List.of(indicator.id()), List.of(period)).stream()
                .filter(value -> isAmong(value.unit(), among, setting))
                .toList();
        return said.size() == 1 ? said.get(0).said() : null;
    }

    boolean isOwn(FigureSetting setting, Among among) {
        return setting.own() != null && among.equals(Among.unit(setting.own()));
    }

    private static boolean isAmong(UnitId unit, Among among, FigureSetting setting) {
        return switch (among.whose()) {
            case UNIT -> among.equals(Among.unit(unit));
            case GROUP -> setting.round().plan().unitsOfGroup(among.of()).contains(unit);
            case ALL, KIND -> true;
        };
    }
}
