package vn.trinhky.review.layout;

import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.LayoutResult;
import vn.trinhky.word.check.Recognised;

/**
 * What became of a file that somebody had checked.
 *
 * @param fileName as it was sent
 * @param recognised what the file says about itself
 * @param proposed the profile that follows from that
 * @param reason why another profile was asked; empty where none is stated
 */
record CheckedUpload(
        String fileName, Recognised recognised, LayoutProfile proposed, LayoutResult result, String reason) {

    boolean isProposed() {
        return proposed == result.profile();
    }
}
