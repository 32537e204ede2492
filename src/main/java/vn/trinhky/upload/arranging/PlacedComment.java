package vn.trinhky.upload.arranging;

import vn.trinhky.word.reading.found.CommentInWord;

/** A comment of a file and the key of the section that its words go to; empty if they go nowhere. */
public record PlacedComment(CommentInWord comment, String section) {

    public boolean comesAlong() {
        return !section.isEmpty();
    }
}
