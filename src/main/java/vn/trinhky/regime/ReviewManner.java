package vn.trinhky.regime;

/**
 * In what manner the reviewers of a regime decide.
 *
 * @param order all at once, or one after the other in the order of the plan
 * @param enough how many have to clear a version, 0 for all of them
 * @param days how many days a reviewer has from the day she is asked, 0 for no due date
 * @param ownWork whether somebody who wrote in the text may review it
 */
public record ReviewManner(Order order, int enough, int days, boolean ownWork) {

    public static final ReviewManner USUAL = new ReviewManner(Order.PARALLEL, 0, 0, true);

    /** Who is asked when. */
    public enum Order {
        PARALLEL,
        SEQUENCE
    }

    @SuppressWarnings("NullAway") // a regime need not say it
    public ReviewManner {
        order = order == null ? Order.PARALLEL : order;
    }

    /** How many of so many reviewers have to clear a version. */
    public int enoughOf(int reviewers) {
        return enough <= 0 ? reviewers : Math.min(enough, reviewers);
    }
}
