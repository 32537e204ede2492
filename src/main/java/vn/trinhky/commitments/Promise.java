package vn.trinhky.commitments;

/**
 * A task as a report promises it.
 *
 * @param section the key of the section where it stands
 * @param block the id of its block, by which it is known through all edits
 * @param words as promised
 */
public record Promise(String section, String block, String words, InCharge inCharge, Due due) {}
