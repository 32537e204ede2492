package vn.trinhky.upload.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Upload;
import vn.trinhky.upload.WordDesk;
import vn.trinhky.upload.arranging.Arrangement;
import vn.trinhky.upload.arranging.Choices;
import vn.trinhky.upload.arranging.PlacedPiece;
import vn.trinhky.upload.arranging.SectionChange;

/**
 * A file that waits for a decision, as its officer sees it.
 *
 * @param address of the text's page
 * @param speaking what puts figures into the texts that are shown
 */
record UploadSheet(
        String address,
        TextInHand text,
        Upload upload,
        Choices choices,
        Arrangement arrangement,
        UnaryOperator<Manuscript> speaking) {

    static UploadSheet of(WordDesk desk, TextInHand text, Upload upload, Choices choices) {
        List<Manuscript> shown = new ArrayList<>(text.texts().byKey().values());
        shown.add(upload.reading().accepted());
        shown.add(upload.reading().original());
        return new UploadSheet(
                desk.address(text.subject()),
                text,
                upload,
                choices,
                Arrangement.of(text, upload, choices),
                desk.speaking(text.subject(), shown));
    }

    /** A text of this page with its figures in words. */
    public Manuscript spoken(Manuscript shown) {
        return speaking.apply(shown);
    }

    /** A piece of the file as HTML. */
    public String html(PlacedPiece placed) {
        return html(placed.piece().blocks());
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
        return change.conflicts().stream()
                .map(conflict -> new TwoSides(html(conflict.mine()), html(conflict.theirs())))
                .toList();
    }

    /** A block in the file and as it is stored, as HTML; null where it was deleted. */
    record TwoSides(@Nullable String mine, @Nullable String theirs) {}

    private @Nullable String html(@Nullable Block block) {
        return block == null ? null : html(List.of(block));
    }

    private String html(List<Block> blocks) {
        return HtmlWriter.write(spoken(new Manuscript(blocks)));
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
