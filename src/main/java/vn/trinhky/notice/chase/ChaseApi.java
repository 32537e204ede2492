package vn.trinhky.notice.chase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.notice.chase.ChaseSheet.Choice;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Chasing units, for programs. */
@RestController
@RequestMapping("/api/v1/rounds/{id}/chase")
class ChaseApi {

    private final ChaseSheets sheets;
    private final Chasing chasing;

    ChaseApi(ChaseSheets sheets, Chasing chasing) {
        this.sheets = sheets;
        this.chasing = chasing;
    }

    /** @param words what the compiler adds to the sentence that everybody gets; may be left out */
    record Order(
            @NotNull List<@NotNull UUID> units, @Nullable String words) {}

    /**
     * A unit that has a part in hand.
     *
     * @param due until when it has time
     * @param chasedAt when it was chased last; only if it was
     */
    record Outstanding(
            UUID unit,
            String name,
            LocalDate due,
            boolean late,
            @Nullable Instant chasedAt,
            @Nullable String chasedBy) {

        static Outstanding of(ChaseSheet.Line line) {
            LastChase last = line.last();
            return new Outstanding(
                    line.unit().value(),
                    line.name(),
                    line.due(),
                    line.late(),
                    last == null ? null : last.at(),
                    last == null ? null : last.by());
        }
    }

    /** The units that have not sent, for the round's compiler. */
    @GetMapping
    List<Outstanding> outstanding(@PathVariable UUID id, Officer officer) {
        return sheets.of(new RoundId(id), new Choice.Late(), officer).lines().stream()
                .map(Outstanding::of)
                .toList();
    }

    /** Tells units to send. Whoever has sent or was chased just now is left out. */
    @PostMapping
    Chasing.Chased chase(@PathVariable UUID id, @Valid @RequestBody Order order, Officer officer) {
        return chasing.chase(
                new RoundId(id),
                order.units().stream().map(UnitId::new).toList(),
                Objects.requireNonNullElse(order.words(), ""),
                officer);
    }
}
