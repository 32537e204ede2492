package vn.trinhky.word.check.rule;

import java.util.List;
import java.util.Locale;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.piece.Attachment;

/** Label, number and title of appendices. */
final class AppendixChecks {

    private AppendixChecks() {}

    static void check(Inquiry inquiry) {
        List<Attachment> appendices = inquiry.pieces().appendices();
        for (Attachment appendix : appendices) {
            LookChecks.check(inquiry, Element.APPENDIX_LABEL, appendix.label());
            LookChecks.check(inquiry, Element.APPENDIX_TITLE, appendix.title());
            if (appendix.title() == null) {
                inquiry.broken(NamedRule.APPENDIX_HEADING, "", appendix.label());
            }
            numeral(inquiry, appendix, appendices.size() > 1);
        }
    }

    /** The State counts with Roman numerals, the Party with Arabic ones; a single appendix needs none. */
    private static void numeral(Inquiry inquiry, Attachment appendix, boolean several) {
        String label = appendix.label().text().toUpperCase(Locale.ROOT).replaceAll("[.:]", "");
        String number = label.substring(label.lastIndexOf(' ') + 1);
        boolean roman = number.matches("[IVXL]+");
        boolean arabic = number.matches("\\d+");
        boolean right = inquiry.norms().ofState() ? roman : arabic;
        if (roman || arabic || several) {
            if (!right) {
                inquiry.broken(
                        NamedRule.APPENDIX_NUMERALS,
                        inquiry.norms().ofState() ? "Phụ lục I" : "Phụ lục số 01",
                        appendix.label());
            }
        }
    }
}
