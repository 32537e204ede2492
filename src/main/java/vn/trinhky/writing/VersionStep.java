package vn.trinhky.writing;

import vn.trinhky.manuscript.redline.WordCount;

/**
 * A version, and how it differs from the one before.
 *
 * @param words of the first version all words count as added
 */
public record VersionStep(VersionLine line, WordCount words) {}
