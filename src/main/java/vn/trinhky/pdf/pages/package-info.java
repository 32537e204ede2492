/** What an administrator sees of the presses. */
@NullMarked
package vn.trinhky.pdf.pages;

import org.jspecify.annotations.NullMarked;
