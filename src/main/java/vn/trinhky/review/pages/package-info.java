/**
 * Where reviewers read a version, and programs ask about its review.
 *
 * <p>Decision: who has seen an earlier version is shown what changed since; who has not is shown the whole.
 */
@NullMarked
package vn.trinhky.review.pages;

import org.jspecify.annotations.NullMarked;
