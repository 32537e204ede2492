package vn.trinhky.regime.distribution.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.distribution.Distributing;
import vn.trinhky.regime.distribution.Standing;

/** Distribution lists for programs. */
@RestController
@RequestMapping("/api/v1")
class DistributionApi {

    private final ListSubjects subjects;
    private final Distributing distributing;
    private final ListView view;

    DistributionApi(ListSubjects subjects, Distributing distributing, ListView view) {
        this.subjects = subjects;
        this.distributing = distributing;
        this.view = view;
    }

    /** Tokens name those behind a line, such as {@code unit:…} or {@code rule:DEPARTMENT:…}. */
    record LineAnswer(
            String text,
            DistributionLine.Mark mark,
            List<String> who,
            String printed,
            List<Addressee> today,
            List<String> gone) {

        static LineAnswer of(DistributionLine line, Standing.Line behind) {
            List<Addressee> today =
                    behind.standing().stream().map(Addressee::of).toList();
            return new LineAnswer(line.text(), line.mark(), Tokens.of(line), behind.printed(), today, behind.gone());
        }
    }

    /** One who would receive the document today, and why; exactly one of unit and person is there. */
    record Addressee(
            String name,
            @Nullable UUID unit,
            @Nullable UUID person,
            Standing.Way way,
            @Nullable String because) {

        static Addressee of(Standing standing) {
            UnitId unit = standing.unit();
            PersonId person = standing.person();
            return new Addressee(
                    standing.name(),
                    unit == null ? null : unit.value(),
                    person == null ? null : person.value(),
                    standing.because().way(),
                    standing.because().words());
        }
    }

    record NewLine(
            @NotBlank String text,
            @NotNull DistributionLine.Mark mark,
            @NotNull List<String> who) {}

    record NewList(@NotNull @Valid List<NewLine> lines) {

        List<DistributionLine> read() {
            return lines.stream()
                    .map(line -> Tokens.line(line.text(), line.mark(), line.who()))
                    .toList();
        }
    }

    /** The list of a regime, for the rounds that will be opened, with whom it means today. */
    @GetMapping("/regimes/{id}/distribution")
    List<LineAnswer> ofRegime(@PathVariable UUID id, Officer officer) {
        return answer(subjects.of(new RegimeId(id), officer));
    }

    @GetMapping("/rounds/{id}/distribution")
    List<LineAnswer> ofRound(@PathVariable UUID id, Officer officer) {
        return answer(subjects.of(new RoundId(id), officer));
    }

    /** Puts another list in the place of the present one. */
    @PutMapping("/regimes/{id}/distribution")
    List<LineAnswer> changeRegime(@PathVariable UUID id, @Valid @RequestBody NewList list, Officer officer) {
        distributing.change(new RegimeId(id), list.read(), officer);
        return ofRegime(id, officer);
    }

    /** Refused once the lines are printed above a number. */
    @PutMapping("/rounds/{id}/distribution")
    List<LineAnswer> changeRound(@PathVariable UUID id, @Valid @RequestBody NewList list, Officer officer) {
        distributing.change(new RoundId(id), list.read(), officer);
        return ofRound(id, officer);
    }

    private List<LineAnswer> answer(ListSubject subject) {
        List<DistributionLine> lines = subject.plan().distribution();
        List<Standing.Line> behind = view.behind(subject, lines);
        List<LineAnswer> answers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            answers.add(LineAnswer.of(lines.get(i), behind.get(i)));
        }
        return answers;
    }
}
