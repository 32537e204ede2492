package vn.trinhky.dispatch.addresses;

import java.util.List;

/**
 * A page of the book.
 *
 * @param page counted from 1
 * @param all how many there are on all pages
 */
public record FoundRecipients(List<BookLine> lines, int page, int all) {

    static final int ON_A_PAGE = 50;

    public int pages() {
        return Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
    }
}
