package vn.trinhky.punctuality.board;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitKind;
import vn.trinhky.punctuality.AskedRound;
import vn.trinhky.punctuality.Fact;
import vn.trinhky.punctuality.Rates;
import vn.trinhky.punctuality.SeenRegime;
import vn.trinhky.punctuality.Standing;

/**
 * What a board shows.
 *
 * @param periods oldest first
 * @param rows the units of this page
 * @param units how many there are on all pages
 * @param earlier the place of the period before the first one, null where there is none
 */
record Board(
        SeenRegime seen,
        Look look,
        Rates all,
        List<PeriodLine> periods,
        List<KindLine> kinds,
        List<Row> rows,
        int units,
        @Nullable Integer earlier) {

    /** One period. */
    record PeriodLine(AskedRound round, Rates rates) {}

    /** One kind of units over all periods that are shown. */
    record KindLine(UnitKind kind, Rates rates) {}

    /** One unit. */
    record Row(Unit unit, List<Cell> cells) {}

    /** One unit in one period. @param fact null where it was not asked */
    record Cell(
            AskedRound round, @Nullable Fact fact, @Nullable Standing standing) {

        static Cell notAsked(AskedRound round) {
            return new Cell(round, null, null);
        }

        /** By which a page knows colour and words: on_time, late, missing, pending, none. */
        public String key() {
            return standing == null ? "none" : standing.name().toLowerCase(Locale.ROOT);
        }

        /** What stands in the cell: a tick, days, a cross. Colours are not alone. */
        public String sign() {
            if (fact == null || standing == null) {
                return "";
            }
            return switch (standing) {
                case ON_TIME -> "✓";
                case LATE -> "+" + fact.timing().days();
                case MISSING -> "✗";
                case PENDING -> "…";
            };
        }
    }

    public int pages() {
        return Math.max(1, (units + Look.PAGE - 1) / Look.PAGE);
    }
}
