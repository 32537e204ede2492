package vn.trinhky.word.intake;

/**
 * Something outside the file that the file points at. It is never fetched.
 *
 * @param kind the last word of the relationship's type, such as {@code hyperlink} or {@code image}
 * @param target as it stands in the file
 */
public record OutsideLink(String kind, String target) {}
