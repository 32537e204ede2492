package vn.trinhky.dossier.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.SectionTextsColumn;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.view.HtmlWriter;

/** One text in three forms: to read, to search, and exactly as it is kept, with the origin of every paragraph. */
final class TextFiles {

    private TextFiles() {}

    /** @param about a line below the heading, such as who sent it when */
    static void put(Shelf shelf, String name, Note note, String about, Outline outline, SectionTexts texts)
            throws IOException {
        put(shelf, name, note, about, outline, texts, List.of());
    }

    static void put(
            Shelf shelf,
            String name,
            Note note,
            String about,
            Outline outline,
            SectionTexts texts,
            List<Appendix> appendices)
            throws IOException {
        Manuscript whole = outline.join(texts.byKey());
        page(shelf, name + ".html", note, about, HtmlWriter.write(whole), appendices);
        shelf.text(name + ".txt", Note.of("plain"), PlainTextWriter.write(whole));
        exact(shelf, name, texts);
    }

    /** The exact form alone. */
    static void exact(Shelf shelf, String name, SectionTexts texts) throws IOException {
        shelf.text(
                name + ".json",
                Note.of("exact"),
                String.valueOf(new SectionTextsColumn().convertToDatabaseColumn(texts)));
    }

    static void page(Shelf shelf, String name, Note note, String about, String html, List<Appendix> appendices)
            throws IOException {
        shelf.page(name, note, "dossier-text", Map.of("about", about, "html", html, "appendices", shown(appendices)));
    }

    /** An appendix on a page. @param html safe to put into one */
    record ShownAppendix(String title, String html) {}

    private static List<ShownAppendix> shown(List<Appendix> appendices) {
        return appendices.stream()
                .map(one -> new ShownAppendix(one.title(), HtmlWriter.write(one.body())))
                .toList();
    }
}
