package vn.trinhky.compilation.moved;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has moved since a version was frozen.
 *
 * @param figures in the text, in its order
 * @param appendixLines indicators whose lines in the table of figures are others now
 * @param fingerprint of the text and its appendices as they would be frozen now; by it somebody says that she knows
 */
public record Moved(List<MovedFigure> figures, List<String> appendixLines, String fingerprint) {

    public static Moved nothing() {
        return new Moved(List.of(), List.of(), "");
    }

    public boolean isNothing() {
        return figures.isEmpty() && appendixLines.isEmpty();
    }

    /** What moved, in a few words: of the text, or else of the table alone. */
    public String names() {
        Stream<String> moved =
                figures.isEmpty() ? appendixLines.stream() : figures.stream().map(MovedFigure::name);
        return moved.distinct().collect(Collectors.joining("; "));
    }
}
