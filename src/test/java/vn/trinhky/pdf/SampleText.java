package vn.trinhky.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.TemplateMeasures.Style;

/** What a page must say, taken from the manuscript by other ways than the writer's. */
final class SampleText {

    private SampleText() {}

    /** Where a mark was left out a reader sees a gap, so spaces are not compared. */
    static String unspaced(List<String> pages) {
        return String.join("", pages).replaceAll("\\s", "");
    }

    static List<String> runningText(Manuscript manuscript) {
        return manuscript.blocks().stream().map(SampleText::plain).toList();
    }

    static List<String> notes(Manuscript manuscript) {
        List<String> notes = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            for (Inline part : ((TextBlock) block).content()) {
                if (part instanceof Footnote footnote) {
                    footnote.body().forEach(note -> notes.add(plain(note)));
                }
            }
        }
        return notes;
    }

    private static String plain(Block block) {
        StringBuilder plain =
                new StringBuilder(block instanceof Item item ? item.mark().sign() + " " : "");
        for (Inline part : ((TextBlock) block).content()) {
            plain.append(part instanceof Text text ? text.text() : "");
        }
        String text = unspaced(List.of(plain.toString()));
        return block instanceof Heading heading && heading.level() == 1 ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Every vowel with every tone in both cases, and đ. */
    static String vietnameseLetters() {
        StringBuilder letters = new StringBuilder("đĐ");
        for (char vowel : "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".toCharArray()) {
            for (String tone : new String[] {"", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"}) {
                letters.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
            letters.append(' ');
        }
        return letters.toString().strip();
    }

    static TemplateMeasures withBodyOf(double size, TemplateMeasures measures) {
        Style old = Objects.requireNonNull(measures.styles().get("BodyText"));
        Map<String, Style> styles = new HashMap<>(measures.styles());
        styles.put(
                "BodyText",
                new Style(
                        old.font(),
                        size,
                        old.bold(),
                        old.italic(),
                        old.underline(),
                        old.capitals(),
                        old.alignment(),
                        old.firstLine(),
                        old.left(),
                        old.before(),
                        old.after(),
                        old.exactLine(),
                        old.lineMultiple()));
        return new TemplateMeasures(measures.page(), styles, measures.fixedTexts());
    }
}
