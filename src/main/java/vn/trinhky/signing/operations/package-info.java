/**
 * What the administrator sees of signing: what is stuck, and whose phone is lost.
 *
 * <p>Decision: she may have a signature tried again, which needs nobody's word, and may not give or take one.
 */
@NullMarked
package vn.trinhky.signing.operations;

import org.jspecify.annotations.NullMarked;
