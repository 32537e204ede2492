package vn.trinhky.word.draft;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.Templates;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.ParagraphShapes;
import vn.trinhky.word.file.WordFile;
import vn.trinhky.word.file.Xml;

/**
 * What all working files in one template share: its styles, its lists, and the sheet with its margins.
 *
 * @param end what stands behind the last block
 * @param textWidth the width between the margins, in twentieths of a point
 */
public record DraftSheet(List<PackedPart> fixedParts, ParagraphShapes paragraphs, Xml end, int textWidth) {

    private static final List<String> BORROWED =
            List.of("word/styles.xml", "word/numbering.xml", "word/theme/theme1.xml");

    /** What a file is for. */
    public enum Purpose {
        WORKING,
        /** Has comments in its margin. */
        COMPARING,
        /** Has comments, and Word notes every change. */
        REVIEWING
    }

    public static DraftSheet of(Templates templates, LayoutProfile profile, Purpose purpose) {
        TemplateMeasures.Page page = templates.measures(profile).page();
        return new DraftSheet(
                fixedParts(templates.file(profile), purpose),
                templates.paragraphs(profile),
                end(page),
                twentieths(page.width() - page.left() - page.right()));
    }

    private static List<PackedPart> fixedParts(WordFile template, Purpose purpose) {
        List<String> borrowed =
                BORROWED.stream().filter(template.parts()::containsKey).toList();
        List<String> linked = new ArrayList<>(borrowed);
        if (purpose != Purpose.WORKING) {
            linked.add("word/comments.xml");
        }
        List<PackedPart> parts = new ArrayList<>();
        parts.add(PackedPart.of("[Content_Types].xml", DraftFrame.contentTypes(linked)));
        parts.add(PackedPart.of("_rels/.rels", DraftFrame.packageLinks()));
        parts.add(PackedPart.of("word/_rels/document.xml.rels", DraftFrame.documentLinks(linked)));
        parts.add(PackedPart.of(
                "word/settings.xml",
                DraftFrame.settings(purpose == Purpose.REVIEWING ? DraftFrame.NOTES_CHANGES : "")));
        borrowed.forEach(name -> parts.add(PackedPart.of(name, template.part(name))));
        return parts;
    }

    private static Xml end(TemplateMeasures.Page page) {
        return Xml.of("""
                <w:sectPr><w:headerReference w:type="default" r:id="header1"/>\
                <w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" \
                w:header="%d" w:footer="%d" w:gutter="0"/></w:sectPr></w:body></w:document>""".formatted(
                        twentieths(page.width()),
                        twentieths(page.height()),
                        twentieths(page.top()),
                        twentieths(page.right()),
                        twentieths(page.bottom()),
                        twentieths(page.left()),
                        twentieths(page.header()),
                        twentieths(page.header())));
    }

    /** Millimetres in twentieths of a point, the unit of Word. */
    private static int twentieths(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * 1440);
    }
}
