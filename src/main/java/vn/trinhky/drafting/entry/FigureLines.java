package vn.trinhky.drafting.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.entry.FigureRow.SaidFinding;

/**
 * A form as a script or a program sees it.
 *
 * @param officer who asks
 * @param missing codes of lines that say nothing; nil is said
 * @param refused lines that were sent and cannot be taken
 * @param overtaken codes of lines that were sent, and that somebody else changed meanwhile: nothing of them was saved
 */
record FigureLines(
        boolean mayWrite,
        UUID officer,
        List<Line> lines,
        List<SaidFinding> findings,
        List<String> missing,
        List<SaidFinding> refused,
        List<String> overtaken) {

    /**
     * @param value as the office writes it; empty when nothing was said, or nil
     * @param computed whether the line is computed from others and cannot be sent
     * @param last the value of the period before, {@code target} that of the year
     */
    record Line(
            String code,
            String name,
            String counted,
            boolean computed,
            String value,
            boolean nil,
            String note,
            @Nullable String evidence,
            @Nullable String by,
            @Nullable Instant at,
            String last,
            String target) {

        static Line of(FigureRow row) {
            return new Line(
                    row.code(),
                    row.name(),
                    row.counted(),
                    row.computed(),
                    row.computed() ? row.shown() : row.typed().value(),
                    row.typed().nil(),
                    row.typed().note(),
                    row.evidence(),
                    row.by(),
                    row.at(),
                    row.last(),
                    row.target());
        }
    }
}
