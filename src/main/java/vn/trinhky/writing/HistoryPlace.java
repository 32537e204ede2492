package vn.trinhky.writing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.web.Refusal;

/**
 * The text whose history a page shows.
 *
 * @param address of its history
 * @param heading whose text it is
 * @param trail the pages above, as breadcrumbs
 * @param titles the sections in their order, by key
 * @param objection why an earlier version cannot be brought back now, null if it can
 */
public record HistoryPlace(
        String address,
        String heading,
        List<Above> trail,
        Map<String, String> titles,
        @Nullable Refusal objection) {

    /** A page above. */
    public record Above(String path, String text) {}
}
