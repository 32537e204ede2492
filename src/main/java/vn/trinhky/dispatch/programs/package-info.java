/**
 * The programs that the book of addresses names: the secrets shared with them, and trials of the line.
 *
 * <p>Decision: a secret leaves this office on one page, once. Who has lost it makes a new one.
 */
@NullMarked
package vn.trinhky.dispatch.programs;

import org.jspecify.annotations.NullMarked;
