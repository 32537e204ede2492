package vn.trinhky.word.check;

import java.util.List;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.finding.Finding;
import vn.trinhky.word.check.finding.LayoutRule;
import vn.trinhky.word.check.finding.Severity;

/**
 * What a check has come to.
 *
 * @param findings the rules that are broken, the gravest first
 * @param kept the rules that are not, in the order of the profile
 */
public record LayoutResult(LayoutProfile profile, List<Finding> findings, List<LayoutRule> kept) {

    public LayoutResult {
        findings = List.copyOf(findings);
        kept = List.copyOf(kept);
    }

    /** Those of one weight. */
    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** How many rules were asked. */
    public int asked() {
        return findings.size() + kept.size();
    }
}
