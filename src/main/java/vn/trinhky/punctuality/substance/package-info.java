/**
 * Whether a part says something: neither empty nor a copy of the last one that was accepted.
 *
 * <p>In: submitted versions. Out: a judgement for each, kept with the measures it was made from and the rule of the day.
 *
 * <p>Decision: words and figures are measured apart. Reports of one regime share most of their sentences and differ in
 * their figures, so that a part is called a copy only when both say what they said last time.
 */
@NullMarked
package vn.trinhky.punctuality.substance;

import org.jspecify.annotations.NullMarked;
