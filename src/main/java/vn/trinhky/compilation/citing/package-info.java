/**
 * The citations of a report, held against the office's register, against each other and against what units wrote.
 *
 * <p>In: the report's text, the units' submitted parts, the register of cited documents. Out: what is to be said about each
 * citation, and the words that would be right. Decision: nothing is stored but what people decide; the check reads the text
 * each time, because it takes milliseconds and can then never be out of date.
 */
@NullMarked
package vn.trinhky.compilation.citing;

import org.jspecify.annotations.NullMarked;
