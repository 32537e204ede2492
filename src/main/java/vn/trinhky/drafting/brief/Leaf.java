package vn.trinhky.drafting.brief;

/**
 * A page of a list that is too long to be shown.
 *
 * @param page from 1 on
 * @param size how many fit on a page
 */
public record Leaf(int page, int pages, int size) {

    /** The first so many. */
    public static Leaf first(int size) {
        return new Leaf(1, 1, size);
    }

    /** The page that was asked for; what is beyond the last is the last. */
    public static Leaf of(long all, int asked, int size) {
        int pages = (int) Math.max(1, (all + size - 1) / size);
        return new Leaf(Math.min(Math.max(1, asked), pages), pages, size);
    }

    /** How many come before it. */
    int before() {
        return (page - 1) * size;
    }
}
