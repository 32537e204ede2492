package vn.trinhky.verification.pages;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.pdf.comparing.DifferingPage;

/**
 * A page as it was issued and as it was brought, for the two to be seen beside each other. The pictures are in the page
 * itself: what is not kept cannot have an address.
 *
 * @param page counted from 1
 * @param issued the picture as an address of its own content; null where the issued file has no such page
 * @param brought likewise
 */
record PagePair(int page, @Nullable String issued, @Nullable String brought) {

    static List<PagePair> of(List<DifferingPage> pages) {
        return pages.stream()
                .filter(page -> page.first() != null || page.second() != null)
                .map(page -> new PagePair(page.page(), address(page.first()), address(page.second())))
                .toList();
    }

    private static @Nullable String address(byte @Nullable [] png) {
        return png == null
                ? null
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
