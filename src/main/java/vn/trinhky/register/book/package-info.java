/**
 * The register as people read it: found, filtered, on pages, on paper and as a spreadsheet.
 *
 * <p>Decision: lines are read by plain SQL and never as entities, because a page, a print-out and a spreadsheet of a
 * hundred thousand lines only read.
 */
@NullMarked
package vn.trinhky.register.book;

import org.jspecify.annotations.NullMarked;
