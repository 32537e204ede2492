package vn.trinhky.pdf.places;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of a page with their places; columns that stand side by side are told apart by the room between them. */
final class PageReading extends PDFTextStripper {

    private static final double MILLIMETRES = 25.4 / 72;

    /** Of the type size: wider than any blank between two words, narrower than the room between two columns. */
    private static final float COLUMN_GAP = 1.5f;

    /** Of the type size, from the baseline to the top of a capital with two marks above it, such as Ế. */
    private static final float ASCENT = 0.95f;

    private static final float DESCENT = 0.22f;

    private final List<PrintedWords> found = new ArrayList<>();
    private final int page;

    private PageReading(int page) {
        this.page = page;
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    static List<PrintedWords> of(PDDocument document, int page) throws IOException {
        PageReading reading = new PageReading(page);
        reading.writeText(document, Writer.nullWriter());
        return reading.found;
    }

    @Override
    protected void writeString(String line, List<TextPosition> letters) {
        int from = 0;
        for (int at = 1; at <= letters.size(); at++) {
            if (at == letters.size() || isApart(letters.get(at - 1), letters.get(at))) {
                add(letters.subList(from, at));
                from = at;
            }
        }
    }

    private static boolean isApart(TextPosition before, TextPosition after) {
        float gap = after.getXDirAdj() - (before.getXDirAdj() + before.getWidthDirAdj());
        return Math.abs(gap) > COLUMN_GAP * before.getFontSizeInPt()
                || Math.abs(after.getYDirAdj() - before.getYDirAdj()) > before.getFontSizeInPt() / 2;
    }

    private void add(List<TextPosition> all) {
        List<TextPosition> letters =
                all.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
        if (letters.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        all.forEach(letter -> text.append(letter.getUnicode()));
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        float size = first.getFontSizeInPt();
        double left = first.getXDirAdj();
        double width = last.getXDirAdj() + last.getWidthDirAdj() - left;
        double top = first.getYDirAdj() - ASCENT * size;
        found.add(new PrintedWords(
                text.toString().strip(),
                new Place(
                        page,
                        left * MILLIMETRES,
                        top * MILLIMETRES,
                        width * MILLIMETRES,
                        (ASCENT + DESCENT) * size * MILLIMETRES)));
    }
}
