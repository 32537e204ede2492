package vn.trinhky.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.cast.Cast;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.UnitGroup;

/**
 * A regime of its own with nine communes in two groups and four former ones, and what they say at random: figures, nil and
 * nothing, corrected and taken back. Everything that was said is known here as well, to be added up by hand.
 */
public final class CountingOffice {

    public static final ReportingPeriod NOW = new ReportingPeriod(2032, 3);
    public static final List<String> TYPED = List.of("S", "T", "L", "N", "R");

    /** What counts of what was said. */
    public record Place(ReportingPeriod period, String indicator, UnitId unit) {}

    public final Map<Place, BigDecimal> said = new HashMap<>();
    public final List<UnitId> communes = new ArrayList<>();
    public final List<UnitId> former = new ArrayList<>();
    public final Map<UnitId, UnitKind> kinds = new HashMap<>();
    public final Map<String, Indicator> indicators = new HashMap<>();

    private final RandomGenerator chance;
    private final Work work;
    private final RegimeId regime = new RegimeId(UUID.randomUUID());
    private Round round;

    /** The product's own verbs. */
    public record Work(
            OfficeDirectory office,
            Reporting reporting,
            Indicators indicators,
            FigureSheets sheets,
            FigureHandover handover,
            Cast cast) {}

    public CountingOffice(Work work, RandomGenerator chance) {
        this.work = work;
        this.chance = chance;
        for (int i = 0; i < 13; i++) {
            (i < 9 ? communes : former).add(unit(i));
        }
        reorganise();
        RegimePlan like =
                work.reporting().compiledBy(work.cast().compiler()).get(0).plan();
        work.reporting().introduce(new ReportingRegime(regime, "CO-" + regime.value(), "Báo cáo thử", plan(like)));
        define();
        this.round = work.reporting()
                .round(work.reporting()
                        .openRound(
                                regime,
                                NOW,
                                LocalDate.of(2999, 12, 31),
                                work.cast().compiler()));
    }

    public Round round() {
        return round;
    }

    private UnitId unit(int number) {
        UnitId id = new UnitId(UUID.randomUUID());
        UnitKind kind = chance.nextBoolean() ? UnitKind.PEOPLES_COMMITTEE : UnitKind.STEERING_COMMITTEE;
        work.office()
                .register(new Unit(
                        id, "CO" + id.value(), kind, "Xã " + number, "Xã " + number, LocalDate.of(2020, 1, 1)));
        kinds.put(id, kind);
        return id;
    }

    /** Two became the first; one before them too; one was divided between the second of group a and the ninth of group b. */
    private void reorganise() {
        LocalDate day = LocalDate.of(2032, 4, 1);
        work.office().succeed(former.get(0), communes.get(0), day);
        work.office().succeed(former.get(1), communes.get(0), day);
        work.office().succeed(former.get(2), former.get(1), LocalDate.of(2031, 10, 1));
        work.office().succeed(former.get(3), communes.get(1), day);
        work.office().succeed(former.get(3), communes.get(8), day);
    }

    private RegimePlan plan(RegimePlan like) {
        return like.changed()
                .contributors(communes)
                .groups(List.of(
                        new UnitGroup("a", "Nhóm a", "Group a", communes.subList(0, 4)),
                        new UnitGroup("b", "Nhóm b", "Group b", communes.subList(4, 9))))
                .withoutFiguresAppendix()
                .plan();
    }

    private void define() {
        introduce("S", definition(AddingUp.SUM, AddingUp.SUM, List.of()));
        introduce("T", definition(AddingUp.SUM, AddingUp.SUM, List.of()));
        introduce("L", definition(AddingUp.SUM, AddingUp.LATEST, List.of()));
        introduce("N", definition(AddingUp.NONE, AddingUp.NONE, List.of()));
        introduce("R", definition(AddingUp.SUM, AddingUp.SUM, List.of(UnitKind.PEOPLES_COMMITTEE)));
        introduce(
                "RATE",
                computed(Definition.Kind.RATE, new Definition.Ratio("S", "T"), List.of(), AddingUp.WEIGHTED_RATE));
        introduce("VARIETY", computed(Definition.Kind.VARIETY, null, List.of("S", "L"), AddingUp.NONE));
    }

    private void introduce(String code, Definition definition) {
        indicators.put(
                code, work.indicators().introduce(new Indicator(regime, code, indicators.size() + 1, definition)));
    }

    public static Definition definition(AddingUp overUnits, AddingUp overPeriods, List<UnitKind> by) {
        return new Definition(
                new ReportingPeriod(2025, 1),
                new Definition.Words("Chỉ tiêu", "Indicator"),
                new Definition.Words("hộ", "households"),
                Definition.Kind.COUNT,
                0,
                overUnits,
                overPeriods,
                null,
                List.of(),
                null,
                Definition.Bounds.NONE,
                Map.of(),
                by,
                null);
    }

    private static Definition computed(
            Definition.Kind kind, Definition.@Nullable Ratio ratio, List<String> parts, AddingUp over) {
        return new Definition(
                new ReportingPeriod(2025, 1),
                new Definition.Words("Tính ra", "Computed"),
                new Definition.Words("", ""),
                kind,
                2,
                over,
                over,
                ratio,
                parts,
                null,
                Definition.Bounds.NONE,
                Map.of(),
                List.of(),
                null);
    }

    /** Seven past periods: the former ones report until they end, the first and new communes from then on. */
    public void reportThePast() {
        IntStream.range(1, 8).forEach(back -> {
            ReportingPeriod period = ReportingPeriod.at(NOW.inOrder() - back);
            List<UnitId> reporting = new ArrayList<>(communes.subList(back > 1 ? 1 : 0, 9));
            if (back > 1) {
                reporting.addAll(former);
            }
            reporting.stream().filter(unit -> chance.nextInt(5) > 0).forEach(unit -> {
                Map<IndicatorId, Said> figures = new HashMap<>();
                TYPED.stream().filter(code -> chance.nextInt(6) > 0).forEach(code -> {
                    Said one = figure();
                    figures.put(id(code), one);
                    said.put(new Place(period, code, unit), amount(one));
                });
                work.handover().enterEarlier(period, unit, figures, "trước đây");
            });
        });
    }

    /** A commune fills in its form, takes some of it back, and hands over. */
    public void submit(UnitId unit) {
        Map<IndicatorId, @Nullable Said> figures = new HashMap<>();
        for (String code : TYPED) {
            Said one = chance.nextInt(4) == 0 ? null : figure();
            figures.put(id(code), one);
            know(code, unit, one);
        }
        work.sheets().enter(round.id(), unit, figures, work.cast().compiler());
        work.handover().submit(round, unit, "nộp lại", work.cast().compiler());
    }

    /** A commune hands over one figure more. */
    public void submit(UnitId unit, String code, Said one) {
        Map<IndicatorId, @Nullable Said> figures = new HashMap<>();
        figures.put(id(code), one);
        know(code, unit, one);
        work.sheets().enter(round.id(), unit, figures, work.cast().compiler());
        work.handover().submit(round, unit, "nộp lại", work.cast().compiler());
    }

    /** A unit has said something in a past period. */
    public void reported(ReportingPeriod period, UnitId unit, String code, long amount) {
        work.handover().enterEarlier(period, unit, Map.of(id(code), Said.amount(amount)), "trước đây");
    }

    /** Somebody corrects one figure, or takes it back. */
    public void correct(UnitId unit) {
        String code = TYPED.get(chance.nextInt(TYPED.size()));
        Said one = chance.nextInt(3) == 0 ? null : figure();
        work.handover()
                .correct(round, unit, id(code), one, "đếm lại", work.cast().compiler());
        know(code, unit, one);
    }

    private void know(String code, UnitId unit, @Nullable Said one) {
        Place place = new Place(NOW, code, unit);
        if (one == null) {
            said.remove(place);
        } else {
            said.put(place, amount(one));
        }
    }

    /** Nil, a number, or rarely a negative one. */
    private Said figure() {
        int dice = chance.nextInt(10);
        return dice < 2 ? Said.none() : Said.amount(dice == 2 ? -chance.nextInt(9) : chance.nextInt(4_000));
    }

    private static BigDecimal amount(Said said) {
        return java.util.Objects.requireNonNull(said.amount());
    }

    public IndicatorId id(String code) {
        return java.util.Objects.requireNonNull(indicators.get(code)).id();
    }

    public List<UnitId> everybody() {
        List<UnitId> all = new ArrayList<>(communes);
        all.addAll(former);
        return Collections.unmodifiableList(all);
    }
}
