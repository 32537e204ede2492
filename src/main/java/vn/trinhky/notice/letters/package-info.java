/**
 * The same by mail, during working hours.
 *
 * <p>Decision: a letter is a background task that knows only which notice it is about. What was read in the application by then
 * is not sent any more, and a letter that a silent mail server held up until the evening leaves in the morning; only a digest does
 * not outlive its day.
 */
@NullMarked
package vn.trinhky.notice.letters;

import org.jspecify.annotations.NullMarked;
