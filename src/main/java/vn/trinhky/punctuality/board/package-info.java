/**
 * The compliance board of a regime: who keeps it and who does not, unit by unit and period by period.
 *
 * <p>In: the facts of its last rounds. Out: a page, the same as a spreadsheet, a picture and for programs.
 *
 * <p>Decision: the database counts what is alike and this package judges it: thousands of units are some dozens of lines,
 * and the rules stand in one language.
 */
@NullMarked
package vn.trinhky.punctuality.board;

import org.jspecify.annotations.NullMarked;
