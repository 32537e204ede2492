package vn.trinhky.word.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/**
 * A part of the template as a form to fill: texts that stay and blanks between them.
 *
 * <p>Blanks are marked in docx4j's objects with characters from Unicode's private area before docx4j writes the part, and
 * cut out of what it wrote. So everything around them comes through as docx4j understood it.
 */
public record Form(List<Piece> pieces) {

    private static final char START = '\uE000';
    private static final char TAG_END = '\uE001';
    private static final char LOOK = '\uE002';
    private static final char TEXT = '\uE003';
    private static final char LOOK_END = '\uE004';
    private static final char END = '\uE005';
    private static final Pattern MARK_PARAGRAPH =
            Pattern.compile("<w:p><w:r><w:t>([\uE000-\uE005][^<]*)</w:t></w:r></w:p>");

    public sealed interface Piece permits Fixed, Blank {}

    /** What is the same in all documents. */
    public record Fixed(Xml xml) implements Piece {}

    /**
     * What differs from document to document.
     *
     * @param before what stands before its first line, when it has any
     * @param looks the paragraphs that the template shows in it, as patterns of its lines; none where plain text goes
     * @param after what stands after its last line
     */
    public record Blank(String tag, Xml before, List<Look> looks, Xml after) implements Piece {}

    /** A paragraph of the template on both sides of its text. */
    public record Look(Xml before, Xml after) {}

    /** The mark of a blank for plain text. */
    public static String textMark(String tag) {
        return "" + START + tag + TAG_END + END;
    }

    public static P startMark(String tag) {
        return paragraph(text("" + START + tag + TAG_END));
    }

    public static P endMark() {
        return paragraph(text(String.valueOf(END)));
    }

    public static P lookMark() {
        return paragraph(text(String.valueOf(LOOK)));
    }

    public static P lookEndMark() {
        return paragraph(text(String.valueOf(LOOK_END)));
    }

    /** The mark of the text inside a look. */
    public static Text lookText() {
        return Wording.text(String.valueOf(TEXT));
    }

    private static Text text(String value) {
        Text text = new Text();
        text.setValue(value);
        return text;
    }

    private static P paragraph(Text text) {
        R run = new R();
        run.getContent().add(text);
        P paragraph = new P();
        paragraph.getContent().add(run);
        return paragraph;
    }

    /**
     * Marks the last sheet of a document, which ends it: when something follows on other sheets, it has to move. The blank
     * has one look, and the sheet stands before its text.
     */
    public static String markSheet(String xml) {
        int at = xml.lastIndexOf("<w:sectPr");
        int end = xml.indexOf("</w:sectPr>", at) + "</w:sectPr>".length();
        return xml.substring(0, at) + START + "sheet" + TAG_END + LOOK + xml.substring(at, end) + TEXT + LOOK_END + END
                + xml.substring(end);
    }

    /** Cuts what docx4j wrote at the marks. A part without marks is one fixed piece. */
    public static Form cut(String xml) {
        String text = MARK_PARAGRAPH.matcher(xml).replaceAll("$1");
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, at)) {
            pieces.add(new Fixed(Xml.of(text.substring(at, start))));
            int end = text.indexOf(END, start);
            pieces.add(blank(text.substring(start + 1, end)));
            at = end + 1;
        }
        pieces.add(new Fixed(Xml.of(text.substring(at))));
        return new Form(List.copyOf(pieces));
    }

    private static Blank blank(String text) {
        int tagEnd = text.indexOf(TAG_END);
        List<Look> looks = new ArrayList<>();
        int first = text.indexOf(LOOK);
        int at = first;
        while (at >= 0) {
            int middle = text.indexOf(TEXT, at);
            int end = text.indexOf(LOOK_END, middle);
            looks.add(new Look(Xml.of(text.substring(at + 1, middle)), Xml.of(text.substring(middle + 1, end))));
            at = text.indexOf(LOOK, end);
        }
        return new Blank(
                text.substring(0, tagEnd),
                Xml.of(first < 0 ? "" : text.substring(tagEnd + 1, first)),
                List.copyOf(looks),
                Xml.of(first < 0 ? "" : text.substring(text.lastIndexOf(LOOK_END) + 1)));
    }

    /** Room for the part, body included, that seldom has to grow. */
    public int usualSize() {
        return pieces.stream()
                        .anyMatch(piece ->
                                piece instanceof Blank blank && blank.tag().equals("body"))
                ? 131_072
                : 2048;
    }

    /** Whether documents differ in this part. */
    public boolean hasBlanks() {
        return pieces.size() > 1;
    }
}
