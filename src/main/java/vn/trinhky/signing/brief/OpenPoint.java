package vn.trinhky.signing.brief;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.anchor.Standing;
import vn.trinhky.review.points.Point;

/**
 * Something that a reviewer said and nobody has settled.
 *
 * @param quoted the words that it is about; null for a whole section, and for a suggestion
 * @param address the page on which it stands, with its place
 */
public record OpenPoint(
        boolean suggestion,
        String author,
        String text,
        @Nullable String quoted,
        Instant at,
        String address) {

    static OpenPoint of(Point point, ReportId report) {
        String page = "/reports/" + report.value() + "/review?show=all#";
        if (point instanceof Point.OfSuggestion one) {
            var said = one.suggestion();
            return new OpenPoint(true, said.author(), said.reason(), null, said.writtenAt(), page + "c-" + said.id());
        }
        Point.OfRemark one = (Point.OfRemark) point;
        var said = one.remark();
        Standing standing = one.standing();
        return new OpenPoint(
                false,
                said.author(),
                said.text(),
                standing == null ? null : standing.words(),
                said.writtenAt(),
                page + "r-" + said.id());
    }
}
