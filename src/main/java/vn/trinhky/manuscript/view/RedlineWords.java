package vn.trinhky.manuscript.view;

/** What a redline says beside the marked text, in the reader's language; some of it only to those who listen. */
@FunctionalInterface
public interface RedlineWords {

    /** What is said. */
    enum Sign {
        /** Before added words, for those who listen. */
        ADDED,
        /** Before removed words, for those who listen. */
        REMOVED,
        /** Before words in another typeface, for those who listen. */
        RESTYLED,
        /** After any of these three. */
        END,
        /** At the new place of a block. */
        MOVED_HERE,
        /** Leads from the new place to the old one. */
        OLD_PLACE,
        /** At the old place of a block. */
        MOVED_AWAY,
        /** The block became, for instance, an item. */
        OTHER_KIND,
        /** So many blocks in a row are as they were. */
        UNCHANGED
    }

    /** @param count how many blocks, for {@link Sign#UNCHANGED} */
    String say(Sign sign, int count);
}
