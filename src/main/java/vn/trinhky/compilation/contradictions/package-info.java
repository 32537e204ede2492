/**
 * What contradicts what in a report: one page for the compiler.
 *
 * <p>In: the report's text, what units wrote and what they entered as figures, the citations, the office with its units that
 * are no more. Out: findings with their places, and what somebody has set aside with a reason. Decision: a finding is known
 * by its words and places, not by a row of its own: when the words change it is another finding, and is shown again.
 */
@NullMarked
package vn.trinhky.compilation.contradictions;

import org.jspecify.annotations.NullMarked;
