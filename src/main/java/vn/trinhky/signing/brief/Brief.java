package vn.trinhky.signing.brief;

import java.util.List;
import java.util.stream.Stream;
import vn.trinhky.word.check.SaidFinding;
import vn.trinhky.word.check.finding.Severity;

/**
 * What a signatory is told about the version in her folder. The figures that moved are told by the folder itself, because
 * she has to say that she knows of them.
 */
public record Brief(
        SinceSeen since,
        List<OpenPoint> points,
        List<UnitNote> units,
        List<SaidFinding> findings,
        List<ClearedLine> cleared) {

    /**
     * One thing to look at.
     *
     * @param key its place on the page, and under {@code brief.matter.*} its words
     */
    public record Matter(String key, long count) {}

    /** What she should look at, in the order of the page. @param moved how many figures and lines moved */
    public List<Matter> matters(long moved) {
        return Stream.of(
                        new Matter("moved", moved),
                        new Matter("changes", since.changes()),
                        new Matter("points", points.size()),
                        new Matter("missing", missing()),
                        new Matter("late", late()),
                        new Matter("findings", brokenRules()))
                .filter(matter -> matter.count() > 0)
                .toList();
    }

    /** Clear rules of layout that are broken; a matter of looks is shown, and is nothing to look at before signing. */
    public long brokenRules() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .count();
    }

    public long missing() {
        return units.stream().filter(UnitNote::isMissing).count();
    }

    public long late() {
        return units.size() - missing();
    }
}
