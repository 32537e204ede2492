/**
 * What a reading finds beside the text: comments, and everything that a manuscript cannot carry.
 *
 * <p>In: elements as they are met. Out: where they stood, by the identity of the block. Decision: what is found is noted
 * at its paragraph, and only at the end at a block, because a paragraph that holds nothing else becomes none.
 */
@NullMarked
package vn.trinhky.word.reading.found;

import org.jspecify.annotations.NullMarked;
