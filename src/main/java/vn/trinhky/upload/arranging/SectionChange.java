package vn.trinhky.upload.arranging;

import java.util.List;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.change.Conflict;
import vn.trinhky.manuscript.outline.Outline;

/**
 * What becomes of a section.
 *
 * @param way how the file's text comes into it
 * @param offered the ways that make a difference here, the suggested one first
 * @param conflicts blocks that were changed both in the file and in the stored text
 */
public record SectionChange(
        Outline.Entry section,
        Manuscript before,
        Manuscript after,
        Way way,
        List<Way> offered,
        List<Conflict> conflicts) {

    public boolean changes() {
        return !before.equals(after);
    }

    /** Whether the file says anything about it. */
    public boolean isConcerned() {
        return offered.size() > 1;
    }
}
