package vn.trinhky.operations.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.Committing;
import vn.trinhky.commitments.Due;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.commitments.Promise;
import vn.trinhky.drafting.GivenAnswer;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.TaskAnswering;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.office.Officer;
import vn.trinhky.operations.demo.DemoFiles.AnswerLine;
import vn.trinhky.operations.demo.DemoFiles.CommitmentLine;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/** What the demo's last report promised, and what its communes have answered so far. */
@Component
class DemoCommitments {

    private static final String SECTION = "II";

    private final Committing committing;
    private final TaskAnswering answering;
    private List<CommitmentId> promised = List.of();

    DemoCommitments(Committing committing, TaskAnswering answering) {
        this.committing = committing;
        this.answering = answering;
    }

    void promise(RegimeId regime, ReportingPeriod now) {
        promised = committing.enterEarlier(
                new Commitment.Source(regime, now.previous(), null),
                DemoFiles.commitments().stream().map(line -> promise(line, now)).toList());
    }

    private static Promise promise(CommitmentLine line, ReportingPeriod now) {
        InCharge inCharge = line.units() == null
                ? InCharge.all()
                : InCharge.of(line.units().stream().map(DemoPlan::unit).toList());
        String block = BlockId.derivedFrom("demo " + line.words()).value();
        return new Promise(SECTION, block, line.words(), inCharge, due(line.dueDay(), now));
    }

    private static Due due(@Nullable Integer day, ReportingPeriod now) {
        return day == null ? Due.in(now) : Due.on(YearMonth.from(now.lastDay()).atDay(day), now);
    }

    /** Writes what a commune has answered. */
    void answer(Submission part, Officer drafter) {
        List<GivenAnswer> given = new ArrayList<>();
        List<CommitmentLine> lines = DemoFiles.commitments();
        for (int i = 0; i < lines.size(); i++) {
            List<AnswerLine> answers = lines.get(i).answers();
            CommitmentId task = promised.get(i);
            if (answers != null) {
                answers.stream()
                        .filter(line -> DemoPlan.unit(line.unit()).equals(part.unit()))
                        .forEach(line -> given.add(new GivenAnswer(task, line.became(), line.account(), 0)));
            }
        }
        answering.answer(part.id(), given, drafter);
    }
}
