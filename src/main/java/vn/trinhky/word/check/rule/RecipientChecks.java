package vn.trinhky.word.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.piece.Foot;
import vn.trinhky.word.check.seen.SeenLine;

/** The list "Nơi nhận". */
final class RecipientChecks {

    private static final Pattern DASHED = Pattern.compile("- ?\\S.*");
    private static final Pattern END = Pattern.compile(".*\\.( ?\\(?\\d+\\)?)?|.*\\(\\d+\\)\\.");
    private static final Pattern KEPT = Pattern.compile("- ?Lưu(?<colon> ?:)?.*");
    private static final Pattern AS_ABOVE = Pattern.compile("(?iu)- ?như (trên|kính gửi|kính trình).*");

    private RecipientChecks() {}

    static void check(Inquiry inquiry) {
        Foot foot = inquiry.pieces().foot();
        if (foot.label() == null || foot.recipients().isEmpty()) {
            inquiry.missing(NamedRule.RECIPIENTS, "Nơi nhận:");
        }
        LookChecks.check(inquiry, Element.RECIPIENTS_LABEL, foot.label());
        LookChecks.check(inquiry, Element.RECIPIENTS, foot.recipients());
        for (SeenLine line : foot.recipients()) {
            if (!DASHED.matcher(line.printed()).matches()) {
                inquiry.broken(NamedRule.RECIPIENTS_DASHES, "-", line);
            }
        }
        if (!foot.recipients().isEmpty()) {
            punctuation(inquiry, foot.recipients());
            kept(inquiry, foot.recipients().get(foot.recipients().size() - 1));
        }
        if (inquiry.pieces().middle().addressed() != null && !foot.recipients().isEmpty() && !saysAsAbove(foot)) {
            inquiry.broken(NamedRule.AS_ABOVE, "- Như trên;", foot.recipients().get(0));
        }
    }

    static boolean saysAsAbove(Foot foot) {
        return foot.recipients().stream()
                .anyMatch(line -> AS_ABOVE.matcher(line.printed()).matches());
    }

    private static void punctuation(Inquiry inquiry, List<SeenLine> lines) {
        String allowed = inquiry.norms().betweenRecipients();
        for (SeenLine line : lines.subList(0, lines.size() - 1)) {
            String words = line.text();
            if (words.isEmpty() || allowed.indexOf(words.charAt(words.length() - 1)) < 0) {
                inquiry.broken(NamedRule.RECIPIENTS_PUNCTUATION, ";", line);
            }
        }
        SeenLine last = lines.get(lines.size() - 1);
        if (!END.matcher(last.text()).matches()) {
            inquiry.broken(NamedRule.RECIPIENTS_END, ".", last);
        }
    }

    private static void kept(Inquiry inquiry, SeenLine last) {
        var kept = KEPT.matcher(last.printed());
        String wanted = inquiry.norms().ofState() ? "- Lưu: VT, …" : "- Lưu …";
        if (!kept.matches()) {
            inquiry.broken(NamedRule.FILE_COPY, wanted, last);
        } else if ((kept.group("colon") != null) != inquiry.norms().ofState()) {
            inquiry.broken(NamedRule.FILE_COPY_COLON, wanted, last);
        }
    }
}
