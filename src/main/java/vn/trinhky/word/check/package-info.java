/**
 * The layout check (kiểm tra thể thức) of a Word file.
 *
 * <p>In: the bytes of a .docx, ours or anybody's, and the profile that it is to follow. Out: a
 * {@link vn.trinhky.word.check.LayoutResult}: every rule of the profile, broken or not, with its ground, and for a broken one
 * what was found and where. {@code seen} reads the file as its reader sees it, {@code piece} finds its components,
 * {@code rule} holds the rules as data and asks them, {@code finding} is what can be said.
 *
 * <p>Decision: a finding never stops a signatory. Four named rules stop the clerk, since without paper, issuing body, line of
 * number or signer there is nothing to clear.
 */
@NullMarked
package vn.trinhky.word.check;

import org.jspecify.annotations.NullMarked;
