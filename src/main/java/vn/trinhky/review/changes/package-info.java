/**
 * What changed since a reviewer last looked.
 *
 * <p>In: the version that lies before her, and which version of each section she has looked at. Out: for each section
 * whether she has to read it, and if she has seen an earlier version, the difference.
 *
 * <p>Decision: whoever gives a verdict has looked at the whole version. So the next one shows her what changed in it since,
 * and a section that did not change stays cleared, unless she left a point open there or opens it again herself.
 */
@NamedInterface("changes")
@NullMarked
package vn.trinhky.review.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
