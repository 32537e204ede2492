/**
 * The page that an officer opens in the morning, and the same for programs.
 *
 * <p>In: what waits for her, what she waits for, what she wants to see of it. Out: the desk.
 *
 * <p>Decision: the desk has one list for each stretch of time and no pages: what is late is never behind a link.
 */
@NullMarked
package vn.trinhky.desk.morning;

import org.jspecify.annotations.NullMarked;
