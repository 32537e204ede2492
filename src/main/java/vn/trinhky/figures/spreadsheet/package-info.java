/**
 * A unit's form as a spreadsheet: out, with the checks that a spreadsheet can make by itself, and in again, row by row with
 * the checks of the form.
 *
 * <p>Decision: what comes in is only read. It becomes changed lines like those of somebody who types, and nobody keeps the
 * file.
 */
@NullMarked
package vn.trinhky.figures.spreadsheet;

import org.jspecify.annotations.NullMarked;
