package vn.trinhky.figures.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.figures.CountingOffice;
import vn.trinhky.figures.CountingOffice.Place;
import vn.trinhky.figures.FigureHandover;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.FigureValues;
import vn.trinhky.figures.Indicators;
import vn.trinhky.manuscript.Seeds;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.UnitGroup;

/** Whatever units say, take back and correct, however they are merged and divided: the sums are those of their figures. */
@DemoPages
@Tag("figures")
class SumsPropertyTests {

    private static final ReportingPeriod NOW = CountingOffice.NOW;

    @Autowired
    OfficeDirectory directory;

    @Autowired
    Reporting reporting;

    @Autowired
    Indicators indicators;

    @Autowired
    FigureSheets sheets;

    @Autowired
    FigureHandover handover;

    @Autowired
    FigureValues values;

    @Autowired
    Cast cast;

    @Autowired
    RoundSums sums;

    @Autowired
    Breakdown breakdown;

    @Autowired
    Trends trends;

    @Autowired
    Absentees absentees;

    static LongStream seeds() {
        return Seeds.upTo(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everySumIsTheSumOfItsFiguresHoweverTheyChange(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        CountingOffice office = office(chance);
        office.reportThePast();
        checkAll(office);
        for (int step = 0; step < 3; step++) {
            office.communes.stream().filter(unit -> chance.nextInt(3) > 0).forEach(office::submit);
            checkAll(office);
            office.correct(office.communes.get(chance.nextInt(9)));
            checkAll(office);
        }
    }

    @Test
    void twoWhoHandOverAtOnceAreBothCounted() throws Exception {
        CountingOffice one = office(new SplittableRandom(77));
        one.reportThePast();
        ExecutorService hands = Executors.newFixedThreadPool(3);
        List<Future<?>> work = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            List<UnitId> units = half == 0 ? one.communes.subList(0, 4) : one.communes.subList(4, 9);
            work.add(hands.submit(() -> {
                for (int round = 0; round < 5; round++) {
                    units.forEach(unit -> submitAlone(one, unit));
                }
            }));
        }
        work.add(hands.submit(() -> {
            for (int look = 0; look < 20; look++) {
                sums.of(one.round(), Among.ALL);
            }
        }));
        for (Future<?> each : work) {
            each.get();
        }
        hands.shutdown();

        checkAll(one);
    }

    @Test
    void twoWhoHandOverTheSameUnitAtOnceLeaveOneCurrentValue() throws Exception {
        CountingOffice one = office(new SplittableRandom(78));
        UnitId unit = one.communes.get(0);
        one.submit(unit);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int amount = i;
            work.add(hands.submit(() -> {
                for (int times = 0; times < 10; times++) {
                    handover.correct(
                            one.round(),
                            unit,
                            one.id("S"),
                            vn.trinhky.figures.Said.amount(amount * 100L + times),
                            "đếm lại",
                            cast.compiler());
                }
            }));
        }
        for (Future<?> each : work) {
            each.get();
        }
        hands.shutdown();

        assertThat(values.versions(one.id("S"), NOW, unit))
                .filteredOn(value -> value.current())
                .hasSize(1);
        assertThat(values.versions(one.id("S"), NOW, unit)).hasSizeGreaterThan(19);
    }

    /** The office's own dice are for one hand only. */
    private static void submitAlone(CountingOffice office, UnitId unit) {
        synchronized (office.said) {
            office.submit(unit);
        }
    }

    private void checkAll(CountingOffice office) {
        SoftAssertions softly = new SoftAssertions();
        checkSummary(softly, office, Among.ALL, office.everybody());
        for (UnitGroup group : office.round().plan().groups()) {
            checkSummary(softly, office, Among.group(group.code()), withPast(office, group.units()));
        }
        for (UnitKind kind : List.of(UnitKind.PEOPLES_COMMITTEE, UnitKind.STEERING_COMMITTEE)) {
            checkSummary(softly, office, Among.kind(kind), ofKind(office, kind));
        }
        for (UnitId unit : office.communes) {
            checkSummary(softly, office, Among.unit(unit), withPast(office, List.of(unit)));
        }
        office.indicators.keySet().forEach(code -> checkBreakdown(softly, office, code));
        softly.assertAll();
    }

    private void checkSummary(SoftAssertions softly, CountingOffice office, Among among, Collection<UnitId> units) {
        ByHand hand = new ByHand(office, units);
        for (FigureLine line : sums.of(office.round(), among).lines()) {
            String code = line.indicator().code();
            String what = among.notation() + " " + code;
            same(softly, what + " now", line.amounts().now(), hand.in(code, NOW));
            same(softly, what + " previous", line.amounts().previous(), hand.in(code, NOW.previous()));
            same(softly, what + " year before", line.amounts().yearBefore(), hand.in(code, NOW.aYearBefore()));
            same(softly, what + " year to date", line.amounts().yearToDate(), hand.yearToDate(code));
            if (CountingOffice.TYPED.contains(code)) {
                List<UnitId> asked = asked(office, code, units);
                long told = asked.stream()
                        .filter(unit -> office.said.containsKey(new Place(NOW, code, unit)))
                        .count();
                softly.assertThat(line.told()).as(what).isEqualTo(new Told((int) told, asked.size()));
            }
        }
    }

    private void checkBreakdown(SoftAssertions softly, CountingOffice office, String code) {
        IndicatorFigures figures = breakdown.of(office.round(), code);
        FigureLine line = sums.of(office.round(), Among.ALL).lines().stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
        softly.assertThat(figures.total().amounts()).as(code).isEqualTo(line.amounts());
        softly.assertThat(figures.total().told()).as(code).isEqualTo(line.told());
        if (List.of("S", "T", "L", "R").contains(code)) {
            same(softly, code, add(figures, Amounts::now), line.amounts().now());
            same(softly, code, add(figures, Amounts::previous), line.amounts().previous());
            same(softly, code, add(figures, Amounts::yearBefore), line.amounts().yearBefore());
            same(softly, code, add(figures, Amounts::yearToDate), line.amounts().yearToDate());
        }
        softly.assertThat(absentees
                        .of(office.round(), Among.ALL, NOW, List.of(code))
                        .get(code))
                .as(code)
                .isEqualTo(figures.missing().stream().map(unit -> unit.id()).toList());
        BigDecimal last =
                trends.of(office.round(), code, 8, null).points().get(7).total();
        same(softly, code + " trend", last, line.amounts().now());
    }

    private static @Nullable BigDecimal add(
            IndicatorFigures figures, java.util.function.Function<Amounts, @Nullable BigDecimal> which) {
        return figures.units().stream()
                .map(unit -> which.apply(unit.amounts()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static void same(
            SoftAssertions softly, String what, @Nullable BigDecimal found, @Nullable BigDecimal expected) {
        if (found == null || expected == null) {
            softly.assertThat(found).as(what).isEqualTo(expected);
        } else {
            softly.assertThat(found).as(what).isEqualByComparingTo(expected);
        }
    }

    private static List<UnitId> asked(CountingOffice office, String code, Collection<UnitId> units) {
        return office.communes.stream()
                .filter(units::contains)
                .filter(unit -> !code.equals("R") || office.kinds.get(unit) == UnitKind.PEOPLES_COMMITTEE)
                .toList();
    }

    /** The first commune took the place of the first three former ones; nobody alone has the past of the fourth. */
    private static Collection<UnitId> withPast(CountingOffice office, List<UnitId> units) {
        List<UnitId> all = new ArrayList<>(units);
        if (units.contains(office.communes.get(0))) {
            all.addAll(office.former.subList(0, 3));
        }
        return all;
    }

    private static Collection<UnitId> ofKind(CountingOffice office, UnitKind kind) {
        return office.everybody().stream()
                .filter(unit -> office.kinds.get(unit) == kind)
                .toList();
    }

    private CountingOffice office(SplittableRandom chance) {
        return new CountingOffice(
                new CountingOffice.Work(directory, reporting, indicators, sheets, handover, cast), chance);
    }
}
