package vn.trinhky.figures.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.summary.Pictures.Amount;
import vn.trinhky.figures.summary.Pictures.Bar;
import vn.trinhky.figures.summary.Pictures.Step;
import vn.trinhky.figures.sums.Among;
import vn.trinhky.figures.sums.Breakdown;
import vn.trinhky.figures.sums.Trend;
import vn.trinhky.figures.sums.Trends;
import vn.trinhky.figures.sums.UnitsByPeriods;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/** Gathers what is drawn of an indicator. */
@Component
class PictureBook {

    /** More units in one picture cannot be told apart. */
    private static final int MANY = 120;

    private final Indicators indicators;
    private final Trends trends;
    private final Breakdown breakdown;

    PictureBook(Indicators indicators, Trends trends, Breakdown breakdown) {
        this.indicators = indicators;
        this.trends = trends;
        this.breakdown = breakdown;
    }

    /** The indicators that can be drawn. */
    List<Indicator> drawable(Round round) {
        return indicators.of(round.regime()).stream()
                .filter(indicator -> indicator.in(round.period()).holdsNumber())
                .toList();
    }

    /** @throws vn.trinhky.web.NotHere if the regime does not count that */
    Pictures of(Sight sight, String code) {
        Indicator indicator = indicators.byCode(sight.round().regime(), code);
        Definition definition = indicator.in(sight.round().period());
        if (!sight.seesAll() || sight.among().whose() == Among.Whose.UNIT) {
            UnitId unit = Sights.unit(sight.among());
            Trend trend = trends.of(sight.round(), code, Trends.USUAL, unit);
            List<Step> steps = trend.points().stream()
                    .map(point ->
                            new Step(point.period().label(), Amount.of(definition, point.own()), point.beginning()))
                    .toList();
            return new Pictures(indicator, definition, steps, List.of(), List.of(), 0);
        }
        return whole(sight, indicator, definition);
    }

    private Pictures whole(Sight sight, Indicator indicator, Definition definition) {
        Predicate<Unit> shown = shown(sight);
        UnitsByPeriods field = trends.byUnit(sight.round(), indicator.code(), Trends.USUAL);
        List<UnitsByPeriods.Row> rows =
                field.rows().stream().filter(row -> shown.test(row.unit())).toList();
        List<Bar> bars = breakdown.of(sight.round(), indicator.code()).units().stream()
                .filter(line -> shown.test(line.unit()))
                .limit(MANY)
                .map(line -> new Bar(
                        line.unit().shortName(),
                        Amount.of(definition, line.amounts().now()),
                        Amount.of(definition, line.amounts().previous()),
                        line.missing()))
                .toList();
        List<String> names = new ArrayList<>();
        List<List<Amount>> amounts = new ArrayList<>();
        rows.stream().limit(MANY).forEach(row -> {
            names.add(row.unit().shortName());
            List<Amount> written = new ArrayList<>();
            row.amounts().forEach(amount -> written.add(Amount.of(definition, amount)));
            amounts.add(written);
        });
        return new Pictures(
                indicator,
                definition,
                field.trend().points().stream()
                        .map(point -> new Step(
                                point.period().label(), Amount.of(definition, point.total()), point.beginning()))
                        .toList(),
                bars,
                Pictures.heated(names, amounts),
                Math.max(0, rows.size() - MANY));
    }

    private static Predicate<Unit> shown(Sight sight) {
        Among among = sight.among();
        return switch (among.whose()) {
            case GROUP -> {
                List<UnitId> units = sight.round().plan().unitsOfGroup(among.of());
                yield unit -> units.contains(unit.id());
            }
            case KIND -> unit -> unit.kind().name().equals(among.of());
            default -> unit -> true;
        };
    }
}
