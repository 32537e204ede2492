package vn.trinhky.figures.numbers;

import java.util.List;
import java.util.Set;

/**
 * What the check found in a text.
 *
 * @param linked how many figures stand in it
 * @param unlinked its other numbers; those that count nothing, such as dates, are left out
 * @param findings the gravest first, and in the order of the text
 */
public record CheckedText(int linked, List<Passage> unlinked, List<Finding> findings) {

    /** The same without numbers that somebody has said are no figures of ours. */
    public CheckedText without(Set<Dismissed> dismissed) {
        return new CheckedText(
                linked,
                unlinked.stream()
                        .filter(place -> !dismissed.contains(Dismissed.of(place)))
                        .toList(),
                findings.stream()
                        .filter(finding -> !dismissed.contains(Dismissed.of(finding.at())))
                        .toList());
    }

    /** How many numbers there are, figures among them. */
    public int all() {
        return linked + unlinked.size();
    }

    public long grave() {
        return findings.stream().filter(finding -> finding.kind().isGrave()).count();
    }

    public List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** A number that is no figure, as it was quoted in its block. */
    public record Dismissed(String block, String quoted) {

        static Dismissed of(Passage place) {
            return new Dismissed(place.block().value(), place.quoted());
        }
    }
}
