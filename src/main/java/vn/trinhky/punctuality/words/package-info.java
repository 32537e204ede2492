/**
 * The paragraph of a report about its own units: who kept the regime and who did not.
 *
 * <p>In: the facts of a round. Out: the answer to a token of the text, in Vietnamese, the language of the reports.
 *
 * <p>Decision: the paragraph is a token like a figure, so that it is looked up while the text is written, frozen with the
 * version that is reviewed, and told as moved if it says something else before the signature.
 */
@NullMarked
package vn.trinhky.punctuality.words;

import org.jspecify.annotations.NullMarked;
