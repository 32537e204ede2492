package vn.trinhky.signature;

/**
 * The picture that a signature shows, and where.
 *
 * @param png transparent; drawn as large as the area lets it without bending it
 * @param page counted from 1
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are drawn, never compared
public record Appearance(byte[] png, int page, Area area) {}
