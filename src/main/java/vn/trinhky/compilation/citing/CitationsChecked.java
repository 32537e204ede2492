package vn.trinhky.compilation.citing;

import java.util.List;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.citing.CitationFinding.State;
import vn.trinhky.regime.Round;

/**
 * What the check of a report's citations found.
 *
 * @param findings one for each citation, in the order of the text
 */
public record CitationsChecked(Report report, Round round, List<CitationFinding> findings) {

    public int all() {
        return findings.size();
    }

    public long of(State state) {
        return findings.stream().filter(finding -> finding.state() == state).count();
    }

    /** How many say what the register says. */
    public long agreeing() {
        return of(State.AGREES) + of(State.TOO_LONG);
    }

    public long grave() {
        return findings.stream().filter(finding -> finding.state().isGrave()).count();
    }
}
