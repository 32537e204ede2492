/**
 * Two versions of a text in one Word file, with real tracked changes and comments.
 *
 * <p>In: a text before and after, who changed what, and comments on exact words of the text after. Out: a .docx in which
 * "accept all" gives the text after and "reject all" the text before, footnotes and tables included. {@code reading} reads
 * such files, ours and those that somebody changed in Word.
 *
 * <p>Decision: words in another typeface are deleted and inserted again, and so is what was moved: Word could note both as
 * such, but other programs do not undo them to the letter. So does a footnote whose body was changed, because LibreOffice
 * knows no tracked changes inside footnotes: its old body stands at its removed mark and its new one at the added mark,
 * both with what changed marked in them. Only what kind of paragraph a line is changes in its place.
 */
@NullMarked
package vn.trinhky.word.tracked;

import org.jspecify.annotations.NullMarked;
