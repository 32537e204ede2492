package vn.trinhky.word.check.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.finding.Finding;
import vn.trinhky.word.check.finding.Findings;
import vn.trinhky.word.check.finding.LayoutRule;
import vn.trinhky.word.check.finding.Place;
import vn.trinhky.word.check.norm.Norms;
import vn.trinhky.word.check.piece.Pieces;
import vn.trinhky.word.check.seen.SeenFile;
import vn.trinhky.word.check.seen.SeenLine;

/**
 * One file under the rules of one profile.
 *
 * @param day of issue; null where nobody knows it
 */
public record Inquiry(
        SeenFile file, Pieces pieces, Norms norms, @Nullable LocalDate day, Findings findings) {

    /** Every finding about this file, in the order of the page. */
    public static List<Finding> about(SeenFile file, Pieces pieces, LayoutProfile profile, @Nullable LocalDate day) {
        Inquiry inquiry = new Inquiry(file, pieces, Norms.of(profile), day, new Findings(profile));
        PageChecks.check(inquiry);
        PageNumberChecks.check(inquiry);
        TypefaceChecks.check(inquiry);
        HeadChecks.check(inquiry);
        NumberChecks.check(inquiry);
        MiddleChecks.check(inquiry);
        OrderChecks.check(inquiry);
        BodyChecks.check(inquiry);
        HeadingChecks.check(inquiry);
        WordingChecks.check(inquiry);
        SignatureChecks.check(inquiry);
        RecipientChecks.check(inquiry);
        AppendixChecks.check(inquiry);
        return inquiry.findings.all();
    }

    /** A rule is broken by this line. */
    void broken(LayoutRule rule, String wanted, SeenLine line) {
        findings.add(rule, wanted, line.shown(), line.place());
    }

    /** A rule is broken by this line, which has something else. */
    void broken(LayoutRule rule, String wanted, String found, SeenLine line) {
        findings.add(rule, wanted, found, line.place());
    }

    /** Something is missing. */
    void missing(LayoutRule rule, String wanted) {
        findings.add(rule, wanted, "", Place.SHEET);
    }
}
