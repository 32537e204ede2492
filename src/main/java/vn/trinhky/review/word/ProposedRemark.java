package vn.trinhky.review.word;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.word.reading.found.CommentInWord;

/**
 * A comment in a file that may become a remark.
 *
 * @param section the section that it becomes a remark on
 * @param anchor the words of the version that it is about; null for the whole section
 * @param text the words of the remark; they begin with what the comment is about where the version has no such words
 * @param otherName the name in Word, empty when it is the name of whoever brought the file
 * @param known whether it is a remark already, one that left with the file or came in with it before
 */
public record ProposedRemark(
        CommentInWord comment, String section, @Nullable Anchor anchor, String text, String otherName, boolean known) {}
