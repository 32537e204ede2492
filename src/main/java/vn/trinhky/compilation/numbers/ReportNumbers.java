package vn.trinhky.compilation.numbers;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.numbers.CheckedText;
import vn.trinhky.figures.numbers.CheckedText.Dismissed;
import vn.trinhky.figures.numbers.Linking;
import vn.trinhky.figures.numbers.NumbersCheck;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** Checks the numbers of a report as it is written now, and does what the compiler decides about them. */
@Component
public class ReportNumbers {

    private static final int QUOTED_AT_MOST = 200;

    private final Compilation compilation;
    private final ReportWriting writing;
    private final Reporting reporting;
    private final NumbersCheck check;
    private final Indicators indicators;
    private final DismissedNumbers dismissed;

    ReportNumbers(
            Compilation compilation,
            ReportWriting writing,
            Reporting reporting,
            NumbersCheck check,
            Indicators indicators,
            DismissedNumbers dismissed) {
        this.compilation = compilation;
        this.writing = writing;
        this.reporting = reporting;
        this.check = check;
        this.indicators = indicators;
        this.dismissed = dismissed;
    }

    /**
     * What the check finds in the whole text, for those who work on the report.
     *
     * @param ignored how many numbers were said to be none of ours
     */
    public record CheckedReport(Report report, Round round, CheckedText text, int ignored) {}

    public CheckedReport check(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Round round = reporting.round(report.round());
        Manuscript whole = report.outline().join(report.texts().byKey());
        CheckedText all = check.check(whole, FigureSetting.ofReport(round));
        CheckedText left = all.without(dismissed.of(id));
        return new CheckedReport(report, round, left, all.all() - left.all());
    }

    /**
     * Puts a figure in the place of the words that say it. The text as it was is kept as a version.
     *
     * @throws vn.trinhky.compilation.refusals.NumberNotThere if the words have changed since they were read
     * @throws InvalidInput if the regime has no such figure
     */
    @Transactional
    public void link(ReportId id, Linking linking, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Round round = reporting.round(report.round());
        if (!isKnown(linking.figure(), round)) {
            throw new InvalidInput("figure", "noSuchFigure", linking.figure().notation());
        }
        writing.link(id, linking, officer);
    }

    private boolean isKnown(FigureQuestion figure, Round round) {
        boolean counted = indicators.of(round.regime()).stream()
                .anyMatch(indicator -> indicator.code().equals(figure.indicator()));
        Set<String> scopes = new HashSet<>(Set.of("all"));
        round.plan().groups().forEach(group -> scopes.add("group:" + group.code()));
        round.plan().contributors().forEach(unit -> scopes.add("unit:" + unit.value()));
        return counted && scopes.contains(figure.scope().notation());
    }

    /** Remembers that a number is no figure of ours, as long as it stands between the same words. */
    @Transactional
    public void dismiss(ReportId id, String block, String quoted, Officer officer) {
        writable(id, officer);
        if (quoted.isBlank() || quoted.length() > QUOTED_AT_MOST || !block.matches("[0-9a-f]{16}")) {
            throw new InvalidInput("quoted", "noSuchNumber");
        }
        dismissed.add(id, new Dismissed(block, quoted), officer);
    }

    /** Shows all numbers again. */
    @Transactional
    public void forgetDismissed(ReportId id, Officer officer) {
        writable(id, officer);
        dismissed.removeAll(id);
    }

    private void writable(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Optional.ofNullable(compilation.objectionToWriting(report, officer)).ifPresent(Refusal::raise);
    }
}
