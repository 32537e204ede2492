/**
 * The components of a document, recognised by what they say and where they stand, whoever made the file.
 *
 * <p>In: a {@link vn.trinhky.word.check.seen.SeenFile}. Out: {@link vn.trinhky.word.check.piece.Pieces}. Decision: words
 * and places come first and looks last, because looks are what is going to be checked: a number line in the wrong size is
 * still the number line.
 */
@NullMarked
package vn.trinhky.word.check.piece;

import org.jspecify.annotations.NullMarked;
