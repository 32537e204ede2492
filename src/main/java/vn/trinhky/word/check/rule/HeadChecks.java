package vn.trinhky.word.check.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.piece.Head;
import vn.trinhky.word.check.seen.SeenLine;

/** Title, bodies, place and date. */
final class HeadChecks {

    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[^,]*, ngày\\b.*");
    private static final Pattern DATE = Pattern.compile(
            ".*ngày ?(?<day>\\d{1,2}|[….]*) ?tháng ?(?<month>\\d{1,2}|[….]*) ?năm ?(\\d{4}|20[….]*|[….]*)");

    private HeadChecks() {}

    static void check(Inquiry inquiry) {
        title(inquiry, inquiry.pieces().head());
        bodies(inquiry, inquiry.pieces().head());
        placeAndDate(inquiry, inquiry.pieces().head().placeAndDate());
        LookChecks.check(inquiry, Element.URGENCY, inquiry.pieces().head().urgency());
    }

    private static void title(Inquiry inquiry, Head head) {
        boolean ofState = inquiry.norms().ofState();
        String wanted = ofState ? STATE : PARTY;
        SeenLine title = head.title();
        if (title == null) {
            inquiry.missing(NamedRule.TITLE_WORDS, wanted);
            return;
        }
        String words = title.text().toUpperCase(Locale.ROOT).replace("HOÀ", "HÒA");
        if (!words.equals(wanted)) {
            inquiry.broken(NamedRule.TITLE_WORDS, wanted, title);
        }
        LookChecks.check(inquiry, Element.NATIONAL_TITLE, title);
        SeenLine motto = head.motto();
        if (ofState && (motto == null || !motto.text().equalsIgnoreCase(MOTTO))) {
            if (motto == null) {
                inquiry.missing(NamedRule.MOTTO_WORDS, MOTTO);
            } else {
                inquiry.broken(NamedRule.MOTTO_WORDS, MOTTO, motto);
            }
        }
        LookChecks.check(inquiry, Element.MOTTO, motto);
        if (!head.titleRuled() && (!ofState || motto != null)) {
            inquiry.broken(NamedRule.TITLE_RULE, "", motto == null ? title : motto);
        }
    }

    private static void bodies(Inquiry inquiry, Head head) {
        LookChecks.check(inquiry, Element.SUPERIOR, head.superiors());
        if (head.issuers().isEmpty()) {
            inquiry.missing(NamedRule.ISSUING_BODY, "");
            return;
        }
        LookChecks.check(inquiry, Element.ISSUER, head.issuers());
        SeenLine last = head.issuers().get(head.issuers().size() - 1);
        if (head.star() == null) {
            inquiry.broken(NamedRule.ISSUER_STAR, "", last);
        } else {
            LookChecks.check(inquiry, Element.STAR, head.star());
        }
        if (!head.issuerRuled()) {
            inquiry.broken(NamedRule.ISSUER_RULE, "", last);
        }
    }

    private static void placeAndDate(Inquiry inquiry, @org.jspecify.annotations.Nullable SeenLine line) {
        if (line == null) {
            inquiry.missing(NamedRule.PLACE_AND_DATE, "");
            return;
        }
        LookChecks.check(inquiry, Element.PLACE_DATE, line);
        if (!PLACE.matcher(line.text()).matches()) {
            inquiry.broken(NamedRule.PLACE_COMMA, "", line);
        }
        var date = DATE.matcher(line.text());
        if (!date.matches()) {
            inquiry.broken(NamedRule.DATE_FORM, "", line);
        } else if (!hasZeros(date.group("day"), "[1-9]") || !hasZeros(date.group("month"), "[12]|0[3-9]")) {
            inquiry.broken(NamedRule.DATE_ZEROS, "", line);
        }
    }

    /** Days 1 to 9 and the months January and February have a leading zero, the others none. */
    private static boolean hasZeros(String written, String wrong) {
        return !written.matches(wrong);
    }
}
