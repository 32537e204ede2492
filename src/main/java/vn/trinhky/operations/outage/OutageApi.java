package vn.trinhky.operations.outage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the application did not run, for programs. */
@RestController
class OutageApi {

    private final Outages outages;

    OutageApi(Outages outages) {
        this.outages = outages;
    }

    /**
     * @param lostDays the working days that it touched
     * @param creditedRounds where units got time back
     */
    record Told(Instant began, Instant ended, List<LocalDate> lostDays, List<UUID> creditedRounds) {}

    /** The outages, the latest first. */
    @GetMapping("/api/v1/operations/outages")
    List<Told> outages() {
        return outages.latest().stream()
                .map(line -> new Told(
                        line.outage().began(),
                        line.outage().ended(),
                        line.lost(),
                        line.rounds().stream().map(round -> round.id().value()).toList()))
                .toList();
    }
}
