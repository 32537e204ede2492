package vn.trinhky.incoming.book;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param page counted from 1
 * @param all how many lines were found altogether
 */
record FoundLines(List<BookLine> lines, int page, int all) {

    static final int ON_A_PAGE = 50;

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int pages() {
        return Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public boolean hasMore() {
        return page < pages();
    }
}
