/**
 * What the officer has handed on and waits for: who has it, since when.
 *
 * <p>In: open tasks of her units' parts and of the reports that she works on. Out: lines for the desk.
 */
@NullMarked
package vn.trinhky.desk.others;

import org.jspecify.annotations.NullMarked;
