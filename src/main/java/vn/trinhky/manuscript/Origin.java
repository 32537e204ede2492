package vn.trinhky.manuscript;

/**
 * Where a block came from.
 *
 * @param unit the id of the unit that sent it
 * @param submission the id of the submission it stood in
 * @param version the submitted version, counted from 1
 * @param author the full name of the person who submitted it
 */
public record Origin(String unit, String submission, int version, String author) {}
