package vn.trinhky.operations.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.LastPart;
import vn.trinhky.drafting.LastParts;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.operations.demo.DemoFiles.DraftFile;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.timing.TimingKeeping;

/** A round of the demo office that is under way, brought there by its own people through the ordinary verbs. */
@Component
class DemoRound {

    /** Nobody who tries the product should be late from the first minute. */
    private static final int DAYS_LEFT_AT_LEAST = 7;

    private final Reporting reporting;
    private final TimingKeeping timing;
    private final Drafting drafting;
    private final PartWriting writing;
    private final LastParts earlier;
    private final DemoFigures figures;
    private final DemoCommitments commitments;
    private final DemoCitations citations;
    private final OfficeDirectory office;
    private final Clock clock;

    DemoRound(
            Reporting reporting,
            TimingKeeping timing,
            Drafting drafting,
            PartWriting writing,
            LastParts earlier,
            DemoFigures figures,
            DemoCommitments commitments,
            DemoCitations citations,
            OfficeDirectory office,
            Clock clock) {
        this.reporting = reporting;
        this.timing = timing;
        this.drafting = drafting;
        this.writing = writing;
        this.earlier = earlier;
        this.figures = figures;
        this.commitments = commitments;
        this.citations = citations;
        this.office = office;
        this.clock = clock;
    }

    void open() {
        RegimePlan plan = DemoPlan.plan(DemoFiles.regime());
        figures.introduce(regime(), thisQuarter());
        commitments.promise(regime(), thisQuarter());
        Officer compiler = holder(plan.compilingUnit(), PostKind.COMPILER);
        citations.record(compiler);
        timing.change(regime(), DemoFiles.regime().timing(), 0, compiler);
        RoundId round = openRound(compiler);
        Map<UnitId, Submission> parts =
                drafting.partsOf(round).stream().collect(Collectors.toMap(Submission::unit, Function.identity()));
        DemoFiles.lastQuarter().forEach(this::enter);
        DemoFiles.drafts().forEach(draft -> write(draft, parts));
    }

    /** What a commune had sent on paper for the quarter before the office began with Trình Ký. */
    private void enter(DraftFile sent) {
        UnitId unit = DemoPlan.unit(sent.unit());
        LastPart part = LastPart.typed(thisQuarter().previous(), sent.texts());
        earlier.enter(unit, regime(), part, holder(unit, PostKind.DRAFTER));
    }

    private ReportingPeriod thisQuarter() {
        LocalDate today = LocalDate.now(clock);
        return new ReportingPeriod(today.getYear(), (today.getMonthValue() + 2) / 3);
    }

    private static RegimeId regime() {
        return new RegimeId(DemoPlan.id("regime", DemoFiles.regime().code()));
    }

    private RoundId openRound(Officer compiler) {
        LocalDate today = LocalDate.now(clock);
        ReportingPeriod period = thisQuarter();
        ReportingRegime regime = reporting.regime(regime()).orElseThrow();
        LocalDate planned = reporting.plannedDeadline(regime, period);
        LocalDate earliest = today.plusDays(DAYS_LEFT_AT_LEAST);
        return reporting.openRound(regime(), period, planned.isBefore(earliest) ? earliest : planned, compiler);
    }

    private void write(DraftFile draft, Map<UnitId, Submission> parts) {
        UnitId unit = DemoPlan.unit(draft.unit());
        Submission part = java.util.Objects.requireNonNull(parts.get(unit));
        Officer drafter = holder(unit, PostKind.DRAFTER);
        figures.enterPresent(part.round(), unit, drafter);
        commitments.answer(part, drafter);
        draft.texts().forEach((section, text) -> writing.write(part.id(), section, text, part.version(), drafter));
        if (Boolean.TRUE.equals(draft.submitted())) {
            drafting.requestApproval(part.id(), drafter);
            drafting.approve(part.id(), holder(unit, PostKind.UNIT_APPROVER));
        }
    }

    private Officer holder(UnitId unit, PostKind kind) {
        return office.holders(unit, kind).stream()
                .map(person ->
                        office.officer(String.valueOf(person.signInName())).orElseThrow())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody holds " + kind + " in the demo"));
    }
}
