/**
 * The way back from words to those who wrote them, and from those to where their words are used.
 *
 * <p>Decision: a block's origin names every source it was made of, however often it was edited, joined or split, and each
 * source by the id that its block had there; so what a unit corrects later is found wherever it was used.
 */
@NullMarked
package vn.trinhky.manuscript.origins;

import org.jspecify.annotations.NullMarked;
