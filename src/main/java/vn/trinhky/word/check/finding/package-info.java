/**
 * What a layout check can say: the named rules, how much each weighs, on what ground it stands, and what was found where.
 *
 * <p>Decision: a rule is a word and not a class, so that the list of all rules in force can be shown beside those that a
 * file breaks, and a test can ask for a file that breaks exactly one.
 */
@NullMarked
package vn.trinhky.word.check.finding;

import org.jspecify.annotations.NullMarked;
