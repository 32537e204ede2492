/**
 * Two people's changes of one text, put together.
 *
 * <p>In: the text both started from, and what each made of it. Out: one text, and the blocks where a person has to choose.
 *
 * <p>Decision: a block is the smallest thing that people change. Two changes of one block are never woven together word
 * by word, because two right sentences can make a wrong one; a person chooses.
 */
@NullMarked
package vn.trinhky.manuscript.change;

import org.jspecify.annotations.NullMarked;
