/**
 * What the compiler has decided about an issued report holds for the one that is to take its place.
 *
 * <p>Decision: copied and not looked up in the issued one, so that whoever takes a decision back does not rewrite what was
 * decided before the issue.
 */
@NullMarked
package vn.trinhky.compilation.carried;

import org.jspecify.annotations.NullMarked;
