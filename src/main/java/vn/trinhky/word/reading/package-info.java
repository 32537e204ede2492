/**
 * A Word file read as a manuscript, whether we wrote it or somebody by hand.
 *
 * <p>In: the parts of a file that was let in. Out: the text in both states of its tracked changes, its comments, and a
 * list of everything that is not carried.
 *
 * <p>Decision: a paragraph that carries one of our bookmarks is read to the letter, by its style alone. Every other one is
 * read as a person reads it: bold numbered lines are headings, typed dashes are items, empty lines are nothing. A figure
 * whose words somebody changed is words from then on, because that is what she sees in Word.
 */
@NullMarked
package vn.trinhky.word.reading;

import org.jspecify.annotations.NullMarked;
