package vn.trinhky.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trinhky.pdf.places.WordsOnPages;
import vn.trinhky.word.check.LayoutResult;
import vn.trinhky.word.check.LayoutSentences;
import vn.trinhky.word.check.SaidFinding;
import vn.trinhky.word.check.finding.Severity;

/**
 * A check as the clerk's page shows it.
 *
 * @param profile the name of the layout that was asked
 * @param asked how many rules were asked
 * @param kept the rules that are kept, in a few words each
 */
record ShownCheck(String profile, String key, int asked, List<Group> groups, List<String> kept) {

    /** The findings of one weight; never empty. */
    record Group(Severity severity, List<Shown> findings) {}

    /** @param page on which its words are printed; null where it has none */
    record Shown(SaidFinding said, @Nullable Integer page) {}

    static ShownCheck of(LayoutResult result, LayoutSentences sentences, byte[] pdf, Locale language) {
        List<SaidFinding> said = sentences.said(result, language);
        WordsOnPages pages = said.isEmpty() ? WordsOnPages.NONE : WordsOnPages.of(pdf);
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Shown> shown = said.stream()
                    .filter(finding -> finding.severity() == severity)
                    .map(finding -> new Shown(finding, pages.page(finding.excerpt())))
                    .toList();
            if (!shown.isEmpty()) {
                groups.add(new Group(severity, shown));
            }
        }
        return new ShownCheck(
                sentences.name(result.profile(), language),
                result.profile().name(),
                result.asked(),
                groups,
                sentences.kept(result, language));
    }

    public boolean isClean() {
        return groups.isEmpty();
    }

    public boolean isBlocked() {
        return !groups.isEmpty() && groups.get(0).severity() == Severity.BLOCKING;
    }
}
