/**
 * Figures in a text that is open for writing: what each says now, and what there is to choose from.
 *
 * <p>In: the questions of an open text, all at once. Out: their words with the names that a writer needs to understand them,
 * in the language of the page.
 *
 * <p>Decision: answers travel beside the text and never in it. An editor asks again when somebody comes back to it, and a
 * save carries only questions.
 */
@NullMarked
package vn.trinhky.figures.quoting;

import org.jspecify.annotations.NullMarked;
