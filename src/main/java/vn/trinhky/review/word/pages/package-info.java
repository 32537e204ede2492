/** Pages and calls for reviewing in Word, and for comparing versions that were sent to review. */
@NullMarked
package vn.trinhky.review.word.pages;

import org.jspecify.annotations.NullMarked;
