package vn.trinhky.upload;

import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.WordDrafts;

/**
 * A text on its way out as a Word file, in the version that was kept for its return.
 *
 * @param title a line that says what the file is
 */
public record LeavingText(Manuscript text, DraftMark mark, LayoutProfile layout, String title) {

    /**
     * The text as it leaves, known again by its digest without the words of its figures, which may change meanwhile.
     *
     * @param spoken its sections with their figures in words
     */
    public static LeavingText of(TextInHand text, SectionTexts spoken, LayoutProfile layout) {
        return new LeavingText(
                text.askedOutline().join(spoken.byKey()),
                text.mark(Digests.of(text.texts())),
                layout,
                text.unit() + ", " + text.about());
    }

    /** The .docx; not to be made while anything is locked. */
    public byte[] file(WordDrafts drafts) {
        return drafts.write(text, mark, layout, title);
    }

    /** The file's name without ending, in letters that every system can hold. */
    public String fileName() {
        return FileName.plain(title);
    }
}
