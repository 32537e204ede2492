/**
 * The register of incoming documents of a unit and a year, on a page, on paper and as a spreadsheet, with the ten columns of
 * Decree 30/2020, appendix IV.
 *
 * <p>Decision: it is no table of its own. A document that has a number stands in it, and its columns are what the unit did.
 */
@NullMarked
package vn.trinhky.incoming.book;

import org.jspecify.annotations.NullMarked;
