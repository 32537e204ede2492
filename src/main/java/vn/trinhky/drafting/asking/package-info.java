/** Single sections and figures of a submitted part are sent back: the compiler's form, and what the unit sees of it. */
@NullMarked
package vn.trinhky.drafting.asking;

import org.jspecify.annotations.NullMarked;
