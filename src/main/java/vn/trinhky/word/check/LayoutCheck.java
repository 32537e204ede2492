package vn.trinhky.word.check;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.finding.Finding;
import vn.trinhky.word.check.finding.LayoutRule;
import vn.trinhky.word.check.norm.RulesInForce;
import vn.trinhky.word.check.piece.Pieces;
import vn.trinhky.word.check.rule.Inquiry;
import vn.trinhky.word.check.seen.SeenFile;
import vn.trinhky.word.intake.WordPackage;

/**
 * Checks a Word file against the layout rules of a profile, whoever made it. It reads the file itself, not what the file was
 * made from. (Decree 30/2020, art. 12: somebody checks the layout before it is signed)
 */
@Component
public class LayoutCheck {

    /**
     * Checks a file of our own making.
     *
     * @param day on which the document is issued where the file does not say so; null if nobody knows
     * @throws vn.trinhky.word.intake.RefusedFile if it is no Word file
     */
    public LayoutResult check(byte[] docx, LayoutProfile profile, @Nullable LocalDate day) {
        return check(WordPackage.open(new ByteArrayInputStream(docx)), profile, day);
    }

    /** Checks a file that was let in; takes a tenth of a second for a report of a hundred pages. */
    public LayoutResult check(WordPackage word, LayoutProfile profile, @Nullable LocalDate day) {
        SeenFile file = SeenFile.of(word);
        Pieces pieces = Pieces.of(file);
        LocalDate dated = DateOfIssue.of(pieces);
        return result(profile, Inquiry.about(file, pieces, profile, dated == null ? day : dated));
    }

    /** What the file itself says about whose document it is and of which day. */
    public Recognised recognise(WordPackage word) {
        Pieces pieces = Pieces.of(SeenFile.of(word));
        return Recognised.of(pieces, DateOfIssue.of(pieces));
    }

    private static LayoutResult result(LayoutProfile profile, List<Finding> findings) {
        Set<LayoutRule> broken = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        return new LayoutResult(
                profile,
                findings.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList(),
                RulesInForce.of(profile).stream()
                        .filter(rule -> !broken.contains(rule))
                        .toList());
    }
}
