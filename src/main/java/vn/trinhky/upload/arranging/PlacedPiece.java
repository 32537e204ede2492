package vn.trinhky.upload.arranging;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.outline.Piece;

/**
 * A piece of a file and the section that it goes to.
 *
 * @param place the key of the section, null for nowhere
 * @param fit what made us suggest a place
 */
public record PlacedPiece(Piece piece, @Nullable String place, Fit fit) {

    /** How a piece fits the outline. */
    public enum Fit {
        FOUND,
        /** It belongs to a section of the report that is not asked for here. */
        NOT_ASKED,
        NOWHERE
    }

    public boolean isTaken() {
        return place != null;
    }

    /** The words of its heading, empty without one. */
    public String title() {
        return piece.heading() == null ? "" : piece.heading().words();
    }
}
