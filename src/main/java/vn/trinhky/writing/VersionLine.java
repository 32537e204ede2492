package vn.trinhky.writing;

import java.time.Instant;

/**
 * A version of a text without the text.
 *
 * @param number counted from 1
 * @param author who wrote it, or who did what it was kept for
 * @param digest the fingerprint of its sections, the same for the same text
 */
public record VersionLine(int number, Occasion occasion, String author, Instant keptAt, String digest) {}
