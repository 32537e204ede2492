/**
 * What the profiles demand, as data: margins, sizes, forms of numbers and authorities, and the list of all rules.
 *
 * <p>Decision: what profiles differ in is a value here and never an {@code if} in a check, so that the next guidance is a
 * new row.
 */
@NullMarked
package vn.trinhky.word.check.norm;

import org.jspecify.annotations.NullMarked;
