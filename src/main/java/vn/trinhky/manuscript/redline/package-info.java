/**
 * The difference between two versions of a text, as an officer would mark it with a red pen.
 *
 * <p>In: the text before and after. Out: what was kept, added, removed, moved or changed, block by block and inside a
 * changed block word by word, with its footnotes and cells.
 *
 * <p>Decision: blocks are paired first, by id and then by likeness, so that a moved paragraph is shown as moved; words are
 * compared only inside a pair.
 */
@NullMarked
package vn.trinhky.manuscript.redline;

import org.jspecify.annotations.NullMarked;
