package vn.trinhky.dispatch.board;

import java.util.Collection;
import java.util.UUID;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;

/**
 * How far a board reaches, as SQL says it.
 *
 * @param where the condition, which names {@code :extent}
 */
record Extent(String where, Object value, boolean isOffice) {

    static Extent document(ReportId report) {
        return new Extent("d.report_id = :extent", report.value(), false);
    }

    /** All documents that were issued by the units in which the officer is clerk. */
    static Extent office(Officer clerk) {
        Collection<UUID> bodies = clerk.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .map(post -> post.unit().value())
                .distinct()
                .toList();
        // one unit by its name and not as one of several: only so do the deliveries come out of the index in order
        return bodies.size() == 1
                ? new Extent("d.body = :extent", bodies.iterator().next(), true)
                : new Extent("d.body = any(:extent)", bodies.toArray(UUID[]::new), true);
    }
}
