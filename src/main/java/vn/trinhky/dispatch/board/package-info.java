/**
 * The clerk's board: who has a document, who has not opened it and since when, and what does not get through.
 *
 * <p>In: the deliveries of one document, or of all documents of the clerk's office. Out: pages of the board, reminders, and
 * the acknowledgement sheet as Word and PDF.
 *
 * <p>Decision: a page of the board is found by what the one before ended with and not by its number, so that the last of
 * two thousand pages takes as long as the first, and nobody is skipped while deliveries move.
 */
@NamedInterface("board")
@NullMarked
package vn.trinhky.dispatch.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
