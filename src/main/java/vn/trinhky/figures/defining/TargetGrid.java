package vn.trinhky.figures.defining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.web.InvalidInput;

/** The targets of a year as a grid: units down, one column for each indicator, or a single indicator for many units. */
@Component
class TargetGrid {

    /** Up to so many units all indicators fit beside each other. */
    private static final int FEW = 40;

    private final Defining defining;
    private final Indicators indicators;
    private final OfficeDirectory office;

    TargetGrid(Defining defining, Indicators indicators, OfficeDirectory office) {
        this.defining = defining;
        this.indicators = indicators;
        this.office = office;
    }

    /**
     * @param choices the indicators that have targets at all
     * @param columns those shown
     */
    record Grid(int year, List<Column> choices, List<Column> columns, List<Row> rows, boolean singly) {}

    record Column(int id, String code, String name, String counted) {}

    /** @param targets one for each column, as the office writes numbers; empty for none */
    record Row(UUID unit, String name, List<String> targets) {}

    /** Whose targets an officer sees: all of them, or those of her own units. */
    static List<UnitId> unitsFor(Defining defining, ReportingRegime regime, Officer officer) {
        RegimePlan plan = regime.plan();
        boolean seesAll = defining.objectionTo(regime, officer) == null
                || officer.belongsTo(plan.compilingUnit())
                || plan.reviewers().contains(officer.seat())
                || plan.signatory().equals(officer.id());
        return plan.contributors().stream()
                .filter(unit -> seesAll || officer.belongsTo(unit))
                .toList();
    }

    Grid of(ReportingRegime regime, int year, @Nullable String only, Officer officer) {
        List<UnitId> units = unitsFor(defining, regime, officer);
        boolean singly = units.size() > FEW;
        List<Column> choices = choices(regime, year);
        List<Column> columns = choices.stream()
                .filter(column ->
                        only == null || only.isEmpty() || column.code().equals(only))
                .limit(singly ? 1 : Long.MAX_VALUE)
                .toList();
        Map<IndicatorId, Map<UnitId, BigDecimal>> targets = indicators.targets(regime.id(), year, units);
        Map<UnitId, Unit> known = office.unitsById(units);
        List<Row> rows = new ArrayList<>();
        for (UnitId unit : units) {
            Unit named = known.get(unit);
            rows.add(new Row(
                    unit.value(),
                    named == null ? "" : named.shortName(),
                    columns.stream()
                            .map(column -> written(targets.getOrDefault(new IndicatorId(column.id()), Map.of())
                                    .get(unit)))
                            .toList()));
        }
        return new Grid(year, choices, columns, rows, singly);
    }

    private List<Column> choices(ReportingRegime regime, int year) {
        ReportingPeriod end = new ReportingPeriod(year, 4);
        java.util.Locale language = org.springframework.context.i18n.LocaleContextHolder.getLocale();
        List<Column> columns = new ArrayList<>();
        for (Indicator indicator : indicators.of(regime.id())) {
            Definition definition = indicator.in(end);
            if (definition.holdsNumber()) {
                columns.add(new Column(
                        indicator.id().value(),
                        indicator.code(),
                        definition.name().in(language),
                        definition.kind() == Definition.Kind.RATE
                                ? "%"
                                : definition.counted().in(language)));
            }
        }
        return columns;
    }

    private static String written(@Nullable BigDecimal target) {
        return target == null
                ? ""
                : OfficeNumber.inTable(
                        target, Math.max(0, target.stripTrailingZeros().scale()));
    }

    /**
     * The targets typed into the grid, whose fields are called {@code t.<indicator>.<unit>}.
     *
     * @throws InvalidInput at the first one that is no number
     */
    static Map<IndicatorId, Map<UnitId, @Nullable BigDecimal>> read(Map<String, String> typed) {
        Map<IndicatorId, Map<UnitId, @Nullable BigDecimal>> targets = new HashMap<>();
        typed.forEach((field, value) -> {
            String[] name = field.split("\\.", 3);
            if (name.length == 3 && name[0].equals("t")) {
                targets.computeIfAbsent(new IndicatorId(Integer.parseInt(name[1])), id -> new HashMap<>())
                        .put(new UnitId(UUID.fromString(name[2])), amount(field, value));
            }
        });
        return targets;
    }

    private static @Nullable BigDecimal amount(String field, String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return null;
        }
        return OfficeNumber.read(words)
                .filter(amount -> amount.signum() >= 0 && amount.precision() - amount.scale() <= 15)
                .orElseThrow(() -> new InvalidInput(field, "indicator.target", words));
    }
}
