/** What came on paper or by mail, entered by the clerk with its files. It gets its number at once. */
@NullMarked
package vn.trinhky.incoming.entry;

import org.jspecify.annotations.NullMarked;
