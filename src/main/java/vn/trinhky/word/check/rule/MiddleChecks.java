package vn.trinhky.word.check.rule;

import java.util.List;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.piece.Head;
import vn.trinhky.word.check.piece.Middle;
import vn.trinhky.word.check.seen.SeenLine;

/** Type, abstract and addressees. */
final class MiddleChecks {

    private MiddleChecks() {}

    static void check(Inquiry inquiry) {
        type(inquiry, inquiry.pieces().head(), inquiry.pieces().middle());
        addressed(inquiry, inquiry.pieces().middle());
    }

    private static void type(Inquiry inquiry, Head head, Middle middle) {
        LookChecks.check(inquiry, Element.LETTER_SUBJECT, head.letterSubject());
        SeenLine type = middle.type();
        if (type == null) {
            if (head.letterSubject() == null) {
                inquiry.missing(NamedRule.TYPE, "");
            }
            return;
        }
        LookChecks.check(inquiry, Element.TYPE_NAME, type);
        if (middle.subject().isEmpty()) {
            inquiry.missing(NamedRule.ABSTRACT, "");
            return;
        }
        LookChecks.check(inquiry, Element.SUBJECT, middle.subject());
        SeenLine last = middle.subject().get(middle.subject().size() - 1);
        SeenLine end = middle.end();
        if (end == null || !end.text().replace(" ", "").equals("-----")) {
            inquiry.broken(
                    NamedRule.ABSTRACT_HYPHENS, "-----", end == null ? "" : end.text(), end == null ? last : end);
        }
        if (!middle.ruled()) {
            inquiry.broken(NamedRule.ABSTRACT_RULE, "", last);
        }
    }

    /** Letters and submissions are addressed, and whatever sends its reader to "Như trên". */
    private static void addressed(Inquiry inquiry, Middle middle) {
        SeenLine line = middle.addressed();
        boolean submission = inquiry.pieces().middle().type() != null
                && inquiry.pieces().middle().type().text().equalsIgnoreCase("TỜ TRÌNH");
        boolean letter = inquiry.pieces().head().letterSubject() != null;
        boolean since2026 = inquiry.norms().profile() == LayoutProfile.PARTY_HD05_2026;
        String wanted = submission && since2026 ? "Kính trình:" : "Kính gửi:";
        if (line == null) {
            if (letter
                    || submission
                    || RecipientChecks.saysAsAbove(inquiry.pieces().foot())) {
                inquiry.missing(NamedRule.ADDRESSED, wanted);
            }
            return;
        }
        if (!line.text().startsWith(wanted)) {
            inquiry.broken(NamedRule.ADDRESSED, wanted, line);
        }
        LookChecks.check(inquiry, Element.ADDRESSEES, line);
        LookChecks.check(inquiry, Element.ADDRESSEES, middle.addressees());
        punctuation(inquiry, middle.addressees());
    }

    private static void punctuation(Inquiry inquiry, List<SeenLine> names) {
        for (int i = 0; i < names.size(); i++) {
            String end = i == names.size() - 1 ? "." : ";";
            if (!names.get(i).text().endsWith(end)) {
                inquiry.broken(NamedRule.ADDRESSEES_PUNCTUATION, end, names.get(i));
            }
        }
    }
}
