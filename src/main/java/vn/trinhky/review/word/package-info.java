/**
 * Reviewing in Word: the version goes out as a file in which Word notes every change, with the remarks in its margin, and
 * comes back as suggestions and remarks.
 *
 * <p>In: a frozen version, and a file that came in through {@code upload}. Out: a {@link vn.trinhky.review.word.WordProof},
 * then suggestions and remarks of whoever brought the file. Decision: nothing is believed of a file. What was changed is
 * found by comparing it with the version that it left as, not by its marks, so that changes made while Word noted none are
 * found as well, and are called by their name.
 */
@NullMarked
package vn.trinhky.review.word;

import org.jspecify.annotations.NullMarked;
