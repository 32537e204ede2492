/**
 * Remarks that stay on the words they are about.
 *
 * <p>Decision: an anchor is found again by its block, its offsets and the words that it quotes, in this order of trust; what
 * cannot be found is an orphan and is shown with its quote, never dropped.
 */
@NullMarked
package vn.trinhky.manuscript.anchor;

import org.jspecify.annotations.NullMarked;
