package vn.trinhky.manuscript.arranging;

/** Fewer than two paragraphs, one that is no longer in the text, or a heading or table among them. */
public final class NotJoinable extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
