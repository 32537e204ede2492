package vn.trinhky.dispatch.recall.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.recall.RecallAnswer;
import vn.trinhky.dispatch.recall.RecallAnswer.Said;
import vn.trinhky.dispatch.recall.Recalls;
import vn.trinhky.issuing.ending.Correcting;
import vn.trinhky.issuing.ending.Correction;
import vn.trinhky.issuing.ending.Correction.Fault;
import vn.trinhky.issuing.ending.Correction.Notice;
import vn.trinhky.issuing.ending.Decision;
import vn.trinhky.issuing.ending.Recalling;
import vn.trinhky.issuing.ending.Replacement;
import vn.trinhky.issuing.ending.Replacing;
import vn.trinhky.issuing.validity.Validities;
import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.office.Officer;

/** Whether an issued document still holds, and the three acts about it, for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/validity")
class ValidityApi {

    private final Compilation compilation;
    private final Validities validities;
    private final Recalling recalling;
    private final Replacing replacing;
    private final Correcting correcting;
    private final Recalls recalls;
    private final AnswersByHand answers;

    ValidityApi(
            Compilation compilation,
            Validities validities,
            Recalling recalling,
            Replacing replacing,
            Correcting correcting,
            Recalls recalls,
            AnswersByHand answers) {
        this.compilation = compilation;
        this.validities = validities;
        this.recalling = recalling;
        this.replacing = replacing;
        this.correcting = correcting;
        this.recalls = recalls;
        this.answers = answers;
    }

    /** How the document stands; {@code successor} is a report that is made to take its place, issued or not. */
    record Standing(
            State state,
            @Nullable Instant since,
            @Nullable String reason,
            @Nullable UUID replaces,
            @Nullable UUID successor,
            List<CorrectionLine> corrections,
            List<AnswerLine> recallAnswers) {}

    enum State {
        IN_FORCE,
        RECALLED,
        REPLACED
    }

    record CorrectionLine(Fault fault, String notice, LocalDate date, String words, String reason, String decidedBy) {

        static CorrectionLine of(Correction correction) {
            Notice notice = correction.notice();
            return new CorrectionLine(
                    notice.fault(),
                    notice.number(),
                    notice.date(),
                    notice.words(),
                    correction.decision().reason(),
                    correction.decision().decidedBy());
        }
    }

    /** @param said null while the addressee has not answered */
    record AnswerLine(
            UUID delivery,
            Instant askedAt,
            @Nullable Said said,
            @Nullable String reason,
            @Nullable Instant answeredAt) {

        static AnswerLine of(RecallAnswer answer) {
            return new AnswerLine(
                    answer.delivery().value(), answer.askedAt(), answer.said(), answer.reason(), answer.at());
        }
    }

    record StatedDecision(@NotNull String reason, @NotNull String decidedBy) {

        Decision decision() {
            return new Decision(reason, decidedBy);
        }
    }

    record StatedCorrection(
            @NotNull Fault fault,
            @NotNull String notice,
            @NotNull LocalDate date,
            @NotNull String words,
            @NotNull String reason,
            @NotNull String decidedBy) {}

    record StatedAnswer(@NotNull Said said, @NotNull String reason) {}

    /** The report that is to take the document's place. */
    record Begun(UUID report) {}

    @GetMapping
    Standing standing(@PathVariable UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        ReportId replaced = compilation.report(report).replaces();
        Validity validity = validities.of(report);
        return new Standing(
                state(validity),
                validity.ended().map(Validity.Ended::since).orElse(null),
                validity.ended().map(Validity.Ended::reason).orElse(null),
                replaced == null ? null : replaced.value(),
                replacing
                        .replacementOf(report)
                        .map(Replacement::report)
                        .map(ReportId::value)
                        .orElse(null),
                correcting.of(report).stream().map(CorrectionLine::of).toList(),
                recalls.answersTo(report).stream().map(AnswerLine::of).toList());
    }

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable UUID id, @Valid @RequestBody StatedDecision stated, Officer officer) {
        recalling.recall(new ReportId(id), stated.decision(), officer);
    }

    @PostMapping("/replacement")
    @ResponseStatus(HttpStatus.CREATED)
    Begun replace(@PathVariable UUID id, @Valid @RequestBody StatedDecision stated, Officer officer) {
        return new Begun(
                replacing.begin(new ReportId(id), stated.decision(), officer).value());
    }

    @PostMapping("/replacement/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable UUID id, Officer officer) {
        replacing.giveUp(new ReportId(id), officer);
    }

    @PostMapping("/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable UUID id, @Valid @RequestBody StatedCorrection stated, Officer officer) {
        correcting.correct(
                new ReportId(id),
                new Notice(stated.fault, stated.notice, stated.date, stated.words),
                new Decision(stated.reason, stated.decidedBy),
                officer);
    }

    /** What an addressee of a recalled document told the clerk. */
    @PostMapping("/answers/{delivery}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @Valid @RequestBody StatedAnswer stated,
            Officer officer) {
        answers.note(new ReportId(id), delivery, stated.said, stated.reason, officer);
    }

    private static State state(Validity validity) {
        if (validity instanceof Validity.Recalled) {
            return State.RECALLED;
        }
        return validity instanceof Validity.Replaced ? State.REPLACED : State.IN_FORCE;
    }
}
