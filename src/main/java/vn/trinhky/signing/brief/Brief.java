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
                        new Matter("blocking", of(Severity.BLOCKING).size()),
                        new Matter("findings", of(Severity.WARNING).size()))
                .filter(matter -> matter.count() > 0)
                .toList();
    }

    /** The weights that the findings have, the gravest first. A matter of looks is shown, and is no matter to look at. */
    public List<Severity> severities() {
        return Stream.of(Severity.values())
                .filter(severity -> !of(severity).isEmpty())
                .toList();
    }

    public List<SaidFinding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    public long missing() {
        return units.stream().filter(UnitNote::isMissing).count();
    }

    public long late() {
        return units.size() - missing();
    }
}
