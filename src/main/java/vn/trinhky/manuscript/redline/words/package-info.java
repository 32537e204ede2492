/**
 * Two lines laid side by side, word by word.
 *
 * <p>In: a line before and after. Out: stretches that stayed and stretches that became others. Decision: nobody waits for a
 * comparison: what is too long to be compared by word is compared by sentence, and what is too long even for that counts as
 * rewritten.
 */
@NullMarked
package vn.trinhky.manuscript.redline.words;

import org.jspecify.annotations.NullMarked;
