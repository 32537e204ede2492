package vn.trinhky.compilation.sources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.sums.Trend;

/**
 * A trend as a small drawing, in units of its view box. A break of definition interrupts the line; a period without a
 * figure leaves a gap.
 *
 * @param lines the points of each unbroken stretch, as SVG writes them
 */
public record TrendChart(List<Spot> spots, List<String> lines) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 200;

    private static final int LEFT = 36;
    private static final int TOP = 34;
    private static final int BOTTOM = 34;

    /**
     * A period in the drawing.
     *
     * @param y where its figure stands, null where there is none
     * @param said the figure as offices write it, empty where there is none
     * @param breaksSeries whether another definition begins here
     */
    public record Spot(int x, @Nullable Integer y, String period, String said, boolean breaksSeries) {}

    /** @param own whether the one unit's figures are drawn instead of the total */
    static TrendChart of(Trend trend, boolean own) {
        List<@Nullable BigDecimal> amounts = new ArrayList<>();
        trend.points().forEach(point -> amounts.add(own ? point.own() : point.total()));
        BigDecimal most = amounts.stream()
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .filter(found -> found.signum() > 0)
                .orElse(BigDecimal.ONE);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Trend.Point point = trend.points().get(i);
            BigDecimal amount = amounts.get(i);
            spots.add(new Spot(
                    x(i, amounts.size()),
                    amount == null ? null : y(amount, most),
                    point.period().label(),
                    amount == null
                            ? ""
                            : OfficeNumber.write(
                                    amount, trend.indicator().in(point.period()).decimals()),
                    point.beginning() != null));
        }
        return new TrendChart(List.copyOf(spots), lines(spots));
    }

    private static int x(int place, int of) {
        return of < 2 ? WIDTH / 2 : LEFT + place * (WIDTH - 2 * LEFT) / (of - 1);
    }

    /** Zero is the ground line: what falls by a tenth must not look like a collapse. */
    private static int y(BigDecimal amount, BigDecimal most) {
        double share = Math.max(0, amount.doubleValue() / most.doubleValue());
        return (int) Math.round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
    }

    private static List<String> lines(List<Spot> spots) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Spot spot : spots) {
            if (spot.y() == null || spot.breaksSeries()) {
                end(line, lines);
            }
            if (spot.y() != null) {
                line.append(spot.x()).append(',').append(spot.y()).append(' ');
            }
        }
        end(line, lines);
        return List.copyOf(lines);
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (line.length() > 0) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
    }

    public int ground() {
        return HEIGHT - BOTTOM;
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
