package vn.trinhky.word.reading.part;

import vn.trinhky.manuscript.Item;

/** What Word's lists set before a paragraph. */
public sealed interface ListSign {

    /** A dash, dot or other picture. */
    record Bullet(Item.Mark mark) implements ListSign {}

    /**
     * A number.
     *
     * @param level the heading level with this form of number: 1 for I., 2 for 1., 3 for 1.1., 4 for a); 0 for others
     * @param step the level in its list, counted from 0
     * @param place the number itself, counted from 1
     * @param text the number as it is printed
     */
    record Counted(int level, int step, int place, String text) implements ListSign {}
}
