package vn.trinhky.punctuality.record;

import jakarta.validation.Valid;
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
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.Content;
import vn.trinhky.punctuality.Standing;
import vn.trinhky.punctuality.record.UnitRecord.Line;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.StatedReason;

/** A unit's record for programs. */
@RestController
@RequestMapping("/api/v1/regimes/{id}/punctuality/{unit}")
class RecordApi {

    private final UnitRecords records;
    private final UnitRecordKeeping keeping;

    RecordApi(UnitRecords records, UnitRecordKeeping keeping) {
        this.records = records;
        this.keeping = keeping;
    }

    /** @param earlier what the entry said before it was corrected, oldest first */
    record RecordLine(
            UUID round,
            String period,
            Standing standing,
            LocalDate due,
            @Nullable LocalDate sentOn,
            int daysLate,
            boolean opened,
            Content content,
            int returns,
            List<Entry> earlier,
            List<Comment> comments) {

        static RecordLine of(Line line) {
            return new RecordLine(
                    line.fact().round().value(),
                    line.round().period().label(),
                    line.standing(),
                    line.fact().timing().due(),
                    line.fact().timing().sentOn(),
                    line.fact().timing().days(),
                    line.fact().opened(),
                    line.fact().content(),
                    line.fact().returns(),
                    line.before(),
                    line.comments());
        }
    }

    @GetMapping
    List<RecordLine> record(@PathVariable UUID id, @PathVariable UUID unit, Officer officer) {
        return records.of(new RegimeId(id), new UnitId(unit), officer).lines().stream()
                .map(RecordLine::of)
                .toList();
    }

    @PostMapping("/{round}/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable UUID round,
            @RequestBody CorrectionForm form,
            Officer officer) {
        keeping.correct(new RoundId(round), new UnitId(unit), form.correction(), form.stated(), officer);
    }

    @PostMapping("/{round}/comments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comment(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable UUID round,
            @Valid @RequestBody StatedReason stated,
            Officer officer) {
        keeping.comment(new RoundId(round), new UnitId(unit), stated.reason(), officer);
    }
}
