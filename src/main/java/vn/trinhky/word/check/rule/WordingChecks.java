package vn.trinhky.word.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.citing.Citations;
import vn.trinhky.manuscript.citing.FoundCitation;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.SeenRun;

/** Footnotes, citations and names of bodies in the text. */
final class WordingChecks {

    /** The day on which districts ceased to be. */
    static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private static final Pattern TYPED_MARK = Pattern.compile("⁽[⁰¹²³⁴-⁹]+⁾|\\[\\d{1,2}]");
    private static final Pattern RAISED_MARK = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final Pattern WITHOUT_COMMA = Pattern.compile(".*[^,\\s] ngày \\d.*");
    private static final Pattern IN_FIGURES = Pattern.compile(".*(, ngày\\b|ngày \\d{1,2}[/-]\\d{1,2}[/-]\\d{4}).*");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern DISTRICT = Pattern.compile(
            "(?iu:\\b(huyện|quận|thị) (ủy|uỷ|đoàn)\\b|\\b(UBND|HĐND|nhân dân|UBMTTQVN|Mặt trận|vận động) (huyện|quận)\\b)"
                    + "|\\b[Hh]uyện \\p{Lu}|\\bHUYỆN\\b");

    private WordingChecks() {}

    static void check(Inquiry inquiry) {
        inquiry.pieces().body().forEach(line -> footnotes(inquiry, line));
        List<SeenLine> text = new ArrayList<>(inquiry.pieces().body());
        text.addAll(inquiry.file().footnotes());
        text.forEach(line -> citations(inquiry, line));
        LocalDate day = inquiry.day();
        if (day != null && !day.isBefore(TWO_TIERS)) {
            districts(inquiry, text);
        }
    }

    /** Marks that somebody typed; powers such as m² stand behind a letter that measures. */
    private static void footnotes(Inquiry inquiry, SeenLine line) {
        String before = "";
        for (SeenRun run : line.runs()) {
            boolean raised = run.type().raised()
                    && RAISED_MARK.matcher(run.text().strip()).matches();
            boolean power = before.matches("(?s).*(\\b|\\d)[mkdch]?m")
                    && run.text().strip().matches("[23]");
            if ((raised && !power) || TYPED_MARK.matcher(run.text()).find()) {
                inquiry.broken(NamedRule.REAL_FOOTNOTES, "", run.text().strip(), line);
                return;
            }
            before += run.text();
        }
    }

    /** The Party sets a comma before the date, which is in figures; the State sets none and writes the date in words. */
    private static void citations(Inquiry inquiry, SeenLine line) {
        Pattern wrong = inquiry.norms().ofState() ? IN_FIGURES : WITHOUT_COMMA;
        for (FoundCitation found : cited(line)) {
            String words = found.place().quote();
            if (found.told().dated() && wrong.matcher(words).matches()) {
                inquiry.broken(NamedRule.CITATION_FORM, example(inquiry), words, line);
                return;
            }
        }
    }

    private static String example(Inquiry inquiry) {
        return inquiry.norms().ofState()
                ? "Kế hoạch số 75/KH-UBND ngày 05 tháng 5 năm 2026"
                : "Kế hoạch số 75-KH/TU, ngày 05/5/2026";
    }

    private static List<FoundCitation> cited(SeenLine line) {
        return line.text().length() < 8 ? List.of() : Citations.in(new BlockId("0"), line.text());
    }

    private static void districts(Inquiry inquiry, List<SeenLine> text) {
        List<SeenLine> named = new ArrayList<>(inquiry.pieces().head().superiors());
        named.addAll(inquiry.pieces().head().issuers());
        named.addAll(inquiry.pieces().foot().recipients());
        named.addAll(inquiry.pieces().foot().capacity());
        named.addAll(text);
        for (SeenLine line : named) {
            var found = DISTRICT.matcher(withoutQuotes(line));
            if (found.find()) {
                inquiry.broken(NamedRule.ABOLISHED_DISTRICT, "", found.group(), line);
            }
        }
    }

    /** What is quoted, and documents that are cited with their body, keep their old names. */
    private static String withoutQuotes(SeenLine line) {
        StringBuilder words = new StringBuilder(line.text());
        List<FoundCitation> cited = cited(line);
        for (int i = cited.size() - 1; i >= 0; i--) {
            int from = cited.get(i).place().from();
            int to = cited.get(i).place().to();
            while (to < words.length() && ",;.)".indexOf(words.charAt(to)) < 0) {
                to++;
            }
            words.delete(from, to);
        }
        return QUOTED.matcher(words).replaceAll("");
    }
}
