package vn.trinhky.word.check.rule;

import java.util.List;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.finding.Place;
import vn.trinhky.word.check.norm.Norms;
import vn.trinhky.word.check.norm.Range;
import vn.trinhky.word.check.piece.Attachment;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.Sheet;

/** The page number: in the middle of the upper margin, from the second page on. */
final class PageNumberChecks {

    /** Fewer letters than this are one page, which bears no number. */
    private static final int ONE_PAGE = 1_800;

    private PageNumberChecks() {}

    static void check(Inquiry inquiry) {
        if (inquiry.file().sheets().isEmpty()) {
            return;
        }
        Sheet sheet = inquiry.file().sheets().get(0);
        List<SeenLine> above = numbers(sheet.headers());
        List<SeenLine> below = numbers(sheet.footers());
        if (above.isEmpty() && below.isEmpty()) {
            if (hasSeveralPages(inquiry)) {
                inquiry.missing(NamedRule.PAGE_NUMBER, "");
            }
            return;
        }
        if (above.isEmpty()) {
            inquiry.broken(NamedRule.PAGE_NUMBER_IN_TOP_MARGIN, "", below.get(0));
            return;
        }
        look(inquiry, sheet, above);
        appendices(inquiry);
    }

    private static void look(Inquiry inquiry, Sheet sheet, List<SeenLine> numbers) {
        LookChecks.check(inquiry, Element.PAGE_NUMBER, numbers.get(0));
        if (!Norms.TO_PAGE_NUMBER.allows(sheet.toHeader())) {
            String found = Range.number(sheet.toHeader()) + " mm";
            inquiry.broken(NamedRule.PAGE_NUMBER_HEIGHT, "10 mm", found, numbers.get(0));
        }
        if (!sheet.numerals().isEmpty()) {
            inquiry.broken(NamedRule.PAGE_NUMBER_ARABIC, "", sheet.numerals(), numbers.get(0));
        }
        if (!sheet.hasTitlePage() || !numbers(sheet.firstHeaders()).isEmpty()) {
            inquiry.broken(NamedRule.PAGE_NUMBER_ON_FIRST_PAGE, "", numbers.get(0));
        }
    }

    private static void appendices(Inquiry inquiry) {
        for (Attachment appendix : inquiry.pieces().appendices()) {
            int section = appendix.label().sheet();
            Sheet sheet = inquiry.file()
                    .sheets()
                    .get(Math.min(section, inquiry.file().sheets().size() - 1));
            if (section == 0 || sheet.restart() != 1) {
                inquiry.broken(NamedRule.APPENDIX_PAGES, "", appendix.label());
            }
        }
    }

    private static boolean hasSeveralPages(Inquiry inquiry) {
        int letters = inquiry.pieces().body().stream()
                .mapToInt(line -> line.text().length())
                .sum();
        return letters > ONE_PAGE || inquiry.file().sheets().size() > 1;
    }

    private static List<SeenLine> numbers(List<SeenLine> margin) {
        return margin.stream()
                .filter(line -> line.marks().pageNumber() && line.part() == Place.Part.HEADER)
                .toList();
    }
}
