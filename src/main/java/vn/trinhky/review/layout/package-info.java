/**
 * The layout check for any Word file: somebody brings one, reads what is wrong with it, and nothing is kept.
 *
 * <p>In: a .docx in a form. Out: the findings as a page, a sheet or a list for programs. Decision: no file and no finding is
 * stored. An officer tries this with drafts that nobody else is to see, so the page hands the findings back to her browser,
 * and the browser hands them in again when she wants a sheet of them.
 */
@NullMarked
package vn.trinhky.review.layout;

import org.jspecify.annotations.NullMarked;
