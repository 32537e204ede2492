package vn.trinhky.compilation;

import java.util.List;
import vn.trinhky.manuscript.Oddity;

/**
 * What became of a text that was saved.
 *
 * @param version to be named when saving again
 * @param oddities what the notation left unclear; the text itself is kept whole
 */
public record Saved(int version, List<Oddity> oddities) {}
