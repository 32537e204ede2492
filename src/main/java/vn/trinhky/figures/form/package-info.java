/**
 * A unit's form of figures for a round: its lines with what stands beside them, what somebody typed into one, and whether it
 * all agrees.
 *
 * <p>Decision: the checks are plain Java over the lines of one form. They ask no database, so that the page, the spreadsheet
 * that comes in and the hand-over all say the same about the same lines.
 */
@NullMarked
package vn.trinhky.figures.form;

import org.jspecify.annotations.NullMarked;
