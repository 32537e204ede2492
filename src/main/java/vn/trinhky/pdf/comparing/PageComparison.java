package vn.trinhky.pdf.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two files page by page: first what they say, then what they show. Where signatures and seals stand it looks at
 * words only: a copy without them is not another text. Takes a tenth of a second a page.
 */
public final class PageComparison {

    /** Shades that differ when a page is set again with other edges of letters; more is another picture. */
    private static final int SEEN = 40;

    /** For a page whose words differ: where, down to a single letter. */
    private static final int SLIGHT = 6;

    /** Fewer cells than this are the edge of a letter. */
    private static final int FEW = 4;

    /** Cells that fill less of the rectangle around them than this lie here and there. */
    private static final double SCATTERED = 0.15;

    /** A difference over so much of a page, with all words the same, is another way of printing it. */
    private static final double OF_PRINTING = 0.4;

    /** So many pages are shown; the others are only named. */
    private static final int SHOWN = 3;

    private final OpenedPdf first;
    private final OpenedPdf second;

    private PageComparison(OpenedPdf first, OpenedPdf second) {
        this.first = first;
        this.second = second;
    }

    /** @throws UnreadablePdf if one of them cannot be read to its end */
    public static ComparedPages compare(byte[] first, byte[] second) {
        try (OpenedPdf one = OpenedPdf.open(first);
                OpenedPdf other = OpenedPdf.open(second)) {
            return new PageComparison(one, other).compared();
        }
    }

    /**
     * The words of every page, in the order in which they are read.
     *
     * @throws UnreadablePdf if it cannot be read to its end
     */
    public static List<String> words(byte[] pdf) {
        try (OpenedPdf opened = OpenedPdf.open(pdf)) {
            return words(opened);
        }
    }

    private static List<String> words(OpenedPdf pdf) {
        return IntStream.rangeClosed(1, pdf.pages()).mapToObj(pdf::words).toList();
    }

    private ComparedPages compared() {
        List<String> said = words(first);
        List<String> saidThere = words(second);
        double likeness = likeness(said, saidThere);
        boolean isWordless = saidThere.stream().allMatch(String::isBlank);
        List<DifferingPage> differing = new ArrayList<>();
        if (likeness >= ComparedPages.ENOUGH) {
            look(said, saidThere, differing);
        }
        return new ComparedPages(first.pages(), second.pages(), likeness, isWordless, differing);
    }

    private void look(List<String> said, List<String> saidThere, List<DifferingPage> differing) {
        Map<Integer, List<Part>> passedOver = new HashMap<>(first.signaturePlaces());
        second.signaturePlaces()
                .forEach((page, places) -> passedOver.merge(page, places, (one, other) -> {
                    List<Part> both = new ArrayList<>(one);
                    both.addAll(other);
                    return both;
                }));
        for (int page = 1; page <= Math.max(said.size(), saidThere.size()); page++) {
            boolean isInBoth = page <= said.size() && page <= saidThere.size();
            boolean saysTheSame = isInBoth && saysTheSame(page, said.get(page - 1), saidThere.get(page - 1));
            Part where = isInBoth ? difference(page, saysTheSame, passedOver.getOrDefault(page, List.of())) : null;
            if (!saysTheSame || where != null) {
                differing.add(shown(page, where, differing.size() < SHOWN));
            }
        }
    }

    /** Words that come in another order may be read in another order only: then their places decide. */
    private boolean saysTheSame(int page, String said, String saidThere) {
        return Blanks.without(said).equals(Blanks.without(saidThere))
                || first.letters(page).isSameAs(second.letters(page));
    }

    private @Nullable Part difference(int page, boolean saysTheSame, List<Part> passedOver) {
        Shades.Difference found =
                Shades.of(first, page).difference(Shades.of(second, page), saysTheSame ? SEEN : SLIGHT, passedOver);
        return found == null || (saysTheSame && isOfPrinting(found)) ? null : found.where();
    }

    /** Letters set by another program differ a little here and there; another picture differs in one place. */
    private static boolean isOfPrinting(Shades.Difference found) {
        return found.cells() < FEW
                || found.density() < SCATTERED
                || found.where().share() > OF_PRINTING;
    }

    private DifferingPage shown(int page, @Nullable Part where, boolean withPictures) {
        return withPictures
                ? new DifferingPage(
                        page, where, MarkedPage.png(first, page, where), MarkedPage.png(second, page, where))
                : new DifferingPage(page, where, null, null);
    }

    private static double likeness(List<String> one, List<String> other) {
        Map<String, Integer> left = pairs(one);
        Map<String, Integer> right = pairs(other);
        int both = left.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
        int most = Math.max(sum(left), sum(right));
        return most == 0 ? 0 : (double) both / most;
    }

    private static int sum(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each word follows which: papers of offices share most of their syllables, whatever they are about. */
    private static Map<String, Integer> pairs(List<String> pages) {
        Map<String, Integer> pairs = new HashMap<>();
        String before = "";
        for (String page : pages) {
            for (String word : Blanks.words(page)) {
                pairs.merge(before + " " + word, 1, Integer::sum);
                before = word;
            }
        }
        return pairs;
    }
}
