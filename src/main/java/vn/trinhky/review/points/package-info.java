/**
 * Remarks and suggestions as points of a text: each at the place where its words stand now, with the forms in which it is
 * written, answered and settled.
 *
 * <p>In: what was said, and a text: a version before its reviewers, or the one that the compiler writes. Out: one list in
 * the order of that text. Decision: places are looked for at every look and stored nowhere, so that they cannot disagree
 * with the text.
 */
@NamedInterface("points")
@NullMarked
package vn.trinhky.review.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
