package vn.trinhky.register;

import java.util.List;

/**
 * A page of the register.
 *
 * @param page counted from 1
 * @param hasMore whether older lines follow
 */
public record RegisterPage(List<RegisterEntry> entries, int page, boolean hasMore) {

    static final int LINES = 50;

    /** @param found one line more than the page holds, if there is one */
    static RegisterPage of(List<RegisterEntry> found, int page) {
        boolean hasMore = found.size() > LINES;
        return new RegisterPage(hasMore ? found.subList(0, LINES) : found, page, hasMore);
    }
}
