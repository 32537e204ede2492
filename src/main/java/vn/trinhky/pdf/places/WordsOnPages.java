package vn.trinhky.pdf.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** What is printed on which page, so that words of a text are found in its print. */
public final class WordsOnPages {

    /** A file of no pages. */
    public static final WordsOnPages NONE = new WordsOnPages(List.of());

    /** As many letters as it takes to know a place; a page may break behind them. */
    private static final int ENOUGH = 30;

    private final List<String> pages;

    private WordsOnPages(List<String> pages) {
        this.pages = pages;
    }

    public static WordsOnPages of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper words = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(letters(words.getText(document)));
            }
            return new WordsOnPages(pages);
        } catch (IOException broken) {
            throw new UncheckedIOException("a PDF that we wrote cannot be read", broken);
        }
    }

    /** The first page on which a text that begins with these words is printed, counted from 1; null if none is. */
    public @Nullable Integer page(String words) {
        String wanted = letters(words);
        String begin = wanted.substring(0, Math.min(ENOUGH, wanted.length()));
        for (int i = 0; i < pages.size() && !begin.isEmpty(); i++) {
            if (pages.get(i).contains(begin)) {
                return i + 1;
            }
        }
        return null;
    }

    /** Letters and digits alone: a PDF knows no blanks, and hyphens and capitals are the printer's. */
    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
