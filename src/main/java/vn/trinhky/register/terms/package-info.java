/**
 * Terms and years: which days' documents count together.
 *
 * <p>Decision: a year opens by itself, a term only by the clerk and on the ground of a decision, because nobody can compute
 * when a congress closes.
 */
@NamedInterface("terms")
@NullMarked
package vn.trinhky.register.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
