/**
 * The manuscript as plain text that a clerk can type, paste and read.
 *
 * <p>In: pasted or typed lines. Out: blocks, with a list of what was odd. Decision: nothing typed is ever dropped or
 * refused; what cannot be understood stays as text, and is pointed out.
 */
@NullMarked
package vn.trinhky.manuscript.notation;

import org.jspecify.annotations.NullMarked;
