package vn.trinhky.pdf;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** Shows the pages of a PDF to a browser, one picture a page. */
@Component
public class PagePictures {

    /** Sharp on a phone that enlarges it, and still some 150 KB. */
    private static final int DPI = 110;

    private final PageImages images;

    PagePictures(PageImages images) {
        this.images = images;
    }

    /**
     * One page.
     *
     * @param digest of the PDF: under it the picture never changes
     * @param known what the browser has, from {@code If-None-Match}
     * @throws NotHere if the document has no such page
     */
    public ResponseEntity<byte[]> show(byte[] pdf, String digest, int page, @Nullable String known) {
        if (page < 1 || page > images.pages(pdf)) {
            throw new NotHere();
        }
        return Download.picture(digest + "-" + page + "-" + DPI, known, () -> images.png(pdf, page, DPI));
    }

    public int pages(byte[] pdf) {
        return images.pages(pdf);
    }
}
