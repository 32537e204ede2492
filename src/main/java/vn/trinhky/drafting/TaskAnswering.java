package vn.trinhky.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.commitments.AskedTasks;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.answers.Answer;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.commitments.answers.Outcomes;
import vn.trinhky.commitments.answers.TaskSheets;
import vn.trinhky.commitments.answers.WrittenAnswer;
import vn.trinhky.drafting.refusals.PartNotInDraft;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.figures.Said.Evidence;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** How a unit says what became of the tasks that the last report gave it. */
@Component
public class TaskAnswering {

    private final Submissions submissions;
    private final Reporting reporting;
    private final AskedTasks asked;
    private final TaskSheets sheets;
    private final Outcomes outcomes;
    private final EvidenceFiles files;

    TaskAnswering(
            Submissions submissions,
            Reporting reporting,
            AskedTasks asked,
            TaskSheets sheets,
            Outcomes outcomes,
            EvidenceFiles files) {
        this.submissions = submissions;
        this.reporting = reporting;
        this.asked = asked;
        this.sheets = sheets;
        this.outcomes = outcomes;
        this.files = files;
    }

    /** The tasks with what the unit has written so far, for its own people. */
    @Transactional(readOnly = true)
    public PartTasks open(SubmissionId id, Officer officer) {
        return tasks(
                submissions.findById(id).filter(part -> part.belongsTo(officer)).orElseThrow(NotHere::new));
    }

    /**
     * Saves answers. Sending the same twice changes nothing.
     *
     * @return the tasks whose answers somebody else changed meanwhile: they stay as they are stored
     * @throws PartNotInDraft if the part is with the unit's leader or has left the unit
     */
    @Transactional
    public List<CommitmentId> answer(SubmissionId id, List<GivenAnswer> given, Officer officer) {
        PartTasks tasks = heldForWriting(id, officer);
        List<CommitmentId> overtaken = new ArrayList<>();
        for (GivenAnswer mine : given) {
            PartTask task = tasks.task(mine.task());
            if (task.answer().says(mine.became(), mine.account())) {
                continue;
            }
            if (task.times() == mine.seen()) {
                write(tasks, task, task.answer().saying(mine.became(), mine.account()), officer);
            } else {
                overtaken.add(mine.task());
            }
        }
        return overtaken;
    }

    /**
     * Puts a file to an answer that shows it; words that are typed meanwhile are not touched.
     *
     * @throws vn.trinhky.web.InvalidInput if the file is not of a kind that shows something, or there are enough
     */
    @Transactional
    public void show(SubmissionId id, CommitmentId task, String fileName, byte[] content, Officer officer) {
        PartTasks tasks = heldForWriting(id, officer);
        PartTask shown = tasks.task(task);
        write(tasks, shown, shown.answer().shownBy(files.keep(fileName, content)), officer);
    }

    /** Takes a file away again; versions that were submitted keep theirs. */
    @Transactional
    public void takeEvidenceAway(SubmissionId id, CommitmentId task, Digest file, Officer officer) {
        PartTasks tasks = heldForWriting(id, officer);
        PartTask shown = tasks.task(task);
        write(tasks, shown, shown.answer().without(file), officer);
    }

    /** A file and its name. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record EvidenceFile(String name, byte[] content) {}

    /**
     * A file of the unit's own, as it is written or as it was ever submitted in this round.
     *
     * @throws NotHere for other units' officers, and if there is no such file
     */
    @Transactional(readOnly = true)
    public EvidenceFile evidence(SubmissionId id, CommitmentId task, Digest file, Officer officer) {
        PartTasks tasks = open(id, officer);
        List<Answer> answers = new ArrayList<>();
        outcomes.about(task).stream()
                .filter(outcome -> outcome.unit().equals(tasks.part().unit()))
                .forEach(outcome -> answers.add(outcome.answer()));
        sheets.of(tasks.part().round(), tasks.part().unit()).entrySet().stream()
                .filter(written -> written.getKey().equals(task))
                .forEach(written -> answers.add(written.getValue().answer()));
        Evidence found = answers.stream()
                .flatMap(answer -> answer.evidence().stream())
                .filter(evidence -> evidence.digest().equals(file))
                .findFirst()
                .orElseThrow(NotHere::new);
        return new EvidenceFile(found.name(), files.content(found));
    }

    private PartTasks heldForWriting(SubmissionId id, Officer officer) {
        Submission part =
                submissions.lock(id).filter(held -> held.belongsTo(officer)).orElseThrow(NotHere::new);
        Refusal.raise(part.objectionToWriting(officer));
        return tasks(part);
    }

    private void write(PartTasks tasks, PartTask task, Answer answer, Officer officer) {
        sheets.write(
                tasks.part().round(), tasks.part().unit(), task.commitment().id(), answer, officer);
    }

    private PartTasks tasks(Submission part) {
        Round round = reporting.round(part.round());
        List<Commitment> commitments = asked.of(round, part.unit());
        Map<CommitmentId, WrittenAnswer> written = sheets.of(part.round(), part.unit());
        Map<CommitmentId, Outcome> before =
                outcomes
                        .before(
                                round.period(),
                                part.unit(),
                                commitments.stream().map(Commitment::id).toList())
                        .stream()
                        .collect(Collectors.toMap(Outcome::commitment, outcome -> outcome));
        return new PartTasks(
                part,
                round,
                commitments.stream()
                        .map(task -> new PartTask(task, written.get(task.id()), before.get(task.id())))
                        .toList());
    }
}
