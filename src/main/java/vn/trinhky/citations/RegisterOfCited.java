package vn.trinhky.citations;

import java.util.List;

/**
 * A page of the register.
 *
 * @param page counted from 1
 * @param hasMore whether further documents follow
 */
public record RegisterOfCited(List<CitedDocument> documents, int page, boolean hasMore) {

    static final int LINES = 50;

    /** @param found one more than the page holds, if there is one */
    static RegisterOfCited of(List<CitedDocument> found, int page) {
        boolean hasMore = found.size() > LINES;
        return new RegisterOfCited(hasMore ? found.subList(0, LINES) : found, page, hasMore);
    }
}
