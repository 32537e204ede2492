/**
 * The layout checks of a finished Word file.
 *
 * <p>In: the bytes of a .docx and the profile that it claims. Out: findings. Decision: a finding is advice, never a
 * refusal; the rules of 2018 and 2020 leave the last word to the person who signs.
 */
@NullMarked
package vn.trinhky.word.check;

import org.jspecify.annotations.NullMarked;
