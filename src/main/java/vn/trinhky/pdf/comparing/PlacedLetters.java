package vn.trinhky.pdf.comparing;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a page with their places, in whatever order the file holds them. A program that saves a file anew may
 * write the cells of a table in another order; what the page says is decided by where its letters stand.
 */
final class PlacedLetters extends PDFTextStripper {

    /** In points; another program rounds places otherwise. */
    private static final float MOST_APART = 2;

    /** Of a letter's width: less than what would let two neighbours change their places. */
    private static final float OF_WIDTH = 0.4f;

    private record Letter(float x, float y, float width) {

        boolean isAt(Letter other) {
            float across = Math.min(MOST_APART, OF_WIDTH * Math.min(width, other.width));
            return Math.abs(x - other.x) <= across && Math.abs(y - other.y) <= MOST_APART;
        }
    }

    private final Map<String, List<Letter>> found = new HashMap<>();

    private PlacedLetters(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /** @param page counted from 1 */
    static PlacedLetters of(PDDocument document, int page) throws IOException {
        PlacedLetters letters = new PlacedLetters(page);
        letters.writeText(document, Writer.nullWriter());
        return letters;
    }

    @Override
    protected void processTextPosition(TextPosition place) {
        String letter = Blanks.without(Normalizer.normalize(place.getUnicode(), Normalizer.Form.NFC));
        if (!letter.isEmpty()) {
            found.computeIfAbsent(letter, none -> new ArrayList<>())
                    .add(new Letter(place.getX(), place.getY(), place.getWidth()));
        }
    }

    /** Whether every letter of each stands where the other has the same letter. */
    boolean isSameAs(PlacedLetters other) {
        return found.keySet().equals(other.found.keySet())
                && found.entrySet().stream()
                        .allMatch(entry -> fit(entry.getValue(), other.found.getOrDefault(entry.getKey(), List.of())));
    }

    /** Each letter is used once: one that was added has no partner. */
    private static boolean fit(List<Letter> letters, List<Letter> others) {
        List<Letter> left = new ArrayList<>(others);
        return letters.size() == others.size()
                && letters.stream().allMatch(letter -> {
                    int partner = 0;
                    while (partner < left.size() && !left.get(partner).isAt(letter)) {
                        partner++;
                    }
                    return partner < left.size() && left.remove(partner) != null;
                });
    }
}
