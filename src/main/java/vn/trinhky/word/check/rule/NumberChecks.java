package vn.trinhky.word.check.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.seen.SeenLine;

/** The line of number and sign. */
final class NumberChecks {

    private static final Pattern LINE =
            Pattern.compile("(?<word>\\p{L}+)(?<colon> ?:)? ?(?<number>\\d*|[….]*) ?(?<sign>.*)");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("BC", "BÁO CÁO"),
            Map.entry("KH", "KẾ HOẠCH"),
            Map.entry("TB", "THÔNG BÁO"),
            Map.entry("TTr", "TỜ TRÌNH"),
            Map.entry("CTr", "CHƯƠNG TRÌNH"),
            Map.entry("NQ", "NGHỊ QUYẾT"),
            Map.entry("CT", "CHỈ THỊ"),
            Map.entry("KL", "KẾT LUẬN"),
            Map.entry("HD", "HƯỚNG DẪN"),
            Map.entry("BB", "BIÊN BẢN"),
            Map.entry("ĐA", "ĐỀ ÁN"),
            Map.entry("PA", "PHƯƠNG ÁN"));

    private NumberChecks() {}

    static void check(Inquiry inquiry) {
        SeenLine line = inquiry.pieces().head().number();
        if (line == null) {
            inquiry.missing(NamedRule.NUMBER_LINE, "");
            return;
        }
        LookChecks.check(inquiry, Element.NUMBER, line);
        Matcher parts = LINE.matcher(line.text());
        if (!parts.matches()) {
            inquiry.broken(NamedRule.NUMBER_FORM, example(inquiry), line);
            return;
        }
        boolean hasColon = parts.group("colon") != null;
        if (hasColon != inquiry.norms().ofState()) {
            inquiry.broken(NamedRule.NUMBER_COLON, example(inquiry), line);
        }
        if (parts.group("number").matches("[1-9]")) {
            inquiry.broken(NamedRule.NUMBER_LEADING_ZERO, "0" + parts.group("number"), line);
        }
        String sign = parts.group("sign");
        boolean word = parts.group("word").equals("Số");
        boolean joined = !line.text().matches(".*\\d [-/].*");
        if (!word || !joined || !inquiry.norms().sign().matcher(sign).matches()) {
            inquiry.broken(NamedRule.NUMBER_FORM, example(inquiry), line);
        }
        ofType(inquiry, line, sign);
    }

    private static String example(Inquiry inquiry) {
        return inquiry.norms().ofState() ? "Số: 05/BC-UBND" : "Số 05-BC/BCĐ";
    }

    private static void ofType(Inquiry inquiry, SeenLine line, String sign) {
        SeenLine type = inquiry.pieces().middle().type();
        String code = sign.replaceFirst("^[-/ ]+", "").split("[-/ ]", 2)[0];
        String wanted = TYPES.get(code);
        if (type != null && wanted != null && !type.text().equalsIgnoreCase(wanted)) {
            inquiry.broken(NamedRule.NUMBER_OF_TYPE, type.printed(), line);
        }
    }
}
