/**
 * What reviewers say about single places of a version: remarks, each with its thread, and changes that they suggest.
 *
 * <p>In: words of a frozen version. Out: open points, which the compiler answers, resolves, accepts or rejects once the
 * report is in her hands again.
 *
 * <p>Decision: a remark belongs to the report, not to the version that it was written on. It is looked for again in every
 * later text, so that nothing a reviewer said is lost by a new version.
 */
@NamedInterface("remarks")
@NullMarked
package vn.trinhky.review.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
