package vn.trinhky.upload.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.change.Conflict;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Upload;
import vn.trinhky.upload.arranging.Arrangement;
import vn.trinhky.upload.arranging.Choices;
import vn.trinhky.upload.arranging.SectionChange;

/**
 * A file that waits for a decision, as its officer sees it.
 *
 * @param address of the text's page
 */
record UploadSheet(String address, TextInHand text, Upload upload, Choices choices, Arrangement arrangement) {

    static UploadSheet of(String address, TextInHand text, Upload upload, Choices choices) {
        return new UploadSheet(address, text, upload, choices, Arrangement.of(text, upload, choices));
    }

    /** The sections that the file's text may go to. */
    public List<Outline.Entry> places() {
        return text.outline().entries().stream()
                .filter(entry -> text.asked().contains(entry.key()))
                .toList();
    }

    public List<SectionChange> concerned() {
        return arrangement.sections().stream()
                .filter(SectionChange::isConcerned)
                .toList();
    }

    public List<SectionChange> untouched() {
        return arrangement.sections().stream()
                .filter(change -> !change.isConcerned())
                .toList();
    }

    /** The blocks of a section that both changed, as they stand here and in the file. */
    public List<TwoSides> conflicts(SectionChange change) {
        return change.conflicts().stream().map(TwoSides::of).toList();
    }

    /** A block in the file and as it is stored, as HTML; null where it was deleted. */
    record TwoSides(@Nullable String mine, @Nullable String theirs) {

        static TwoSides of(Conflict conflict) {
            return new TwoSides(html(conflict.mine()), html(conflict.theirs()));
        }

        private static @Nullable String html(@Nullable Block block) {
            return block == null ? null : HtmlWriter.write(new Manuscript(List.of(block)));
        }
    }

    public boolean withoutChanges() {
        return choices.changes() == Choices.Changes.WITHOUT;
    }

    /** The heading of a section with its key, as the pages name it; only the key for a section without a heading. */
    public String nameOf(String key) {
        return text.outline().entries().stream()
                .filter(entry -> entry.key().equals(key) && !entry.title().isEmpty())
                .findFirst()
                .map(entry -> key + ". " + entry.title())
                .orElse(key);
    }
}
