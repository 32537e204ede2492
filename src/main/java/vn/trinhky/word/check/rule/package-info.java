/**
 * The rules of the profiles as questions to a file.
 *
 * <p>In: what a file shows and the components found in it. Out: findings. Decision: what profiles differ in is a value, what
 * they share is code once; there is no check for one profile alone.
 */
@NullMarked
package vn.trinhky.word.check.rule;

import org.jspecify.annotations.NullMarked;
