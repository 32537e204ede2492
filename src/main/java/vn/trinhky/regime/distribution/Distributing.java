package vn.trinhky.regime.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.changing.DistributionChange;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;

/** Changes the distribution lists of regimes and of open rounds. */
@Component
public class Distributing {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 300;
    private static final Pattern DASH = Pattern.compile("^\\s*[-–—]\\s*");
    private static final Pattern END = Pattern.compile("[\\s;,.]+$");

    private final Reporting reporting;
    private final RoundChanging rounds;
    private final RecipientGroups groups;
    private final OfficeDirectory office;

    Distributing(Reporting reporting, RoundChanging rounds, RecipientGroups groups, OfficeDirectory office) {
        this.reporting = reporting;
        this.rounds = rounds;
        this.groups = groups;
        this.office = office;
    }

    /** Gives a regime another list, for the rounds that will be opened. */
    @Transactional
    public void change(RegimeId regime, List<DistributionLine> lines, Officer officer) {
        RegimePlan plan = reporting.regime(regime).orElseThrow(NotHere::new).plan();
        reporting.distribute(regime, checked(lines, plan), officer);
    }

    /** Gives an open round another list. */
    @Transactional
    public void change(RoundId round, List<DistributionLine> lines, Officer officer) {
        RegimePlan plan = reporting.roundFor(round, officer).plan();
        rounds.change(round, new DistributionChange(checked(lines, plan)), officer);
    }

    /** The lines as they are kept: what the template prints itself, dash and final punctuation, is left out. */
    private List<DistributionLine> checked(List<DistributionLine> lines, RegimePlan plan) {
        if (lines.isEmpty()) {
            throw new InvalidInput("lines", "listEmpty");
        }
        if (lines.size() > MOST_LINES) {
            throw new InvalidInput("lines", "listTooLong", MOST_LINES);
        }
        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).mark() == Mark.KEEP) {
                throw new InvalidInput("lines[" + i + "].mark", "keepComesLast");
            }
        }
        List<String> circles = plan.circles().stream().map(UnitGroup::code).toList();
        List<DistributionLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            demandKnown(lines.get(i), "lines[" + i + "].who", circles);
            kept.add(bare(lines.get(i), i));
        }
        return kept;
    }

    private void demandKnown(DistributionLine line, String field, List<String> circles) {
        List<UnitId> units = Stream.concat(
                        line.units().stream(), line.rules().stream().map(UnitRule::below))
                .toList();
        boolean known = office.unitsById(units).keySet().containsAll(units)
                && office.peopleById(line.people()).keySet().containsAll(line.people())
                && line.groups().stream().allMatch(groups::existsById)
                && circles.containsAll(line.circles());
        if (!known) {
            throw new InvalidInput(field, "noSuchRecipient", line.text());
        }
    }

    private static DistributionLine bare(DistributionLine line, int at) {
        String text = END.matcher(DASH.matcher(line.text()).replaceFirst("")).replaceFirst("");
        String mark = line.mark().printed();
        if (!mark.isEmpty() && text.endsWith(mark)) {
            text = text.substring(0, text.length() - mark.length()).strip();
        }
        if (text.isBlank()) {
            throw new InvalidInput("lines[" + at + "].text", "lineEmpty", at + 1);
        }
        if (text.length() > LONGEST_LINE) {
            throw new InvalidInput("lines[" + at + "].text", "tooLong", LONGEST_LINE);
        }
        return new DistributionLine(
                text, line.mark(), line.units(), line.people(), line.groups(), line.circles(), line.rules());
    }
}
