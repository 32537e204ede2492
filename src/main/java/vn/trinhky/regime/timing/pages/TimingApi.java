package vn.trinhky.regime.timing.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.timing.PlannedPeriod;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.regime.timing.TimingKeeping;
import vn.trinhky.regime.timing.TimingVersion;
import vn.trinhky.regime.timing.Timings;

/** When a regime's reports are due, for programs. */
@RestController
@RequestMapping("/api/v1/regimes/{id}/timing")
class TimingApi {

    private final Timings timings;
    private final TimingKeeping keeping;
    private final Clock clock;

    TimingApi(Timings timings, TimingKeeping keeping, Clock clock) {
        this.timings = timings;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** @param period in Vietnamese, as reports write it */
    record PeriodAhead(String period, LocalDate from, LocalDate to, List<PlannedPeriod.Day> days) {

        static PeriodAhead of(PlannedPeriod planned) {
            return new PeriodAhead(
                    planned.period().inWords(),
                    planned.window().from(),
                    planned.window().to(),
                    planned.days());
        }
    }

    record Version(int number, TimingForm timing, String changedBy, Instant changedAt) {

        static Version of(TimingVersion version) {
            return new Version(
                    version.number(),
                    TimingForm.of(version.timing(), version.number()),
                    version.changedBy(),
                    version.changedAt());
        }
    }

    /** All versions, the one in force first. */
    @GetMapping
    List<Version> versions(@PathVariable UUID id, Officer officer) {
        ReportingRegime regime = keeping.regimeFor(new RegimeId(id), officer);
        return timings.versions(regime.id()).stream().map(Version::of).toList();
    }

    /** The next eight periods as a timing would have them; asking changes nothing. */
    @PostMapping("/preview")
    List<PeriodAhead> preview(@PathVariable UUID id, @RequestBody TimingForm wanted, Officer officer) {
        ReportingRegime regime = keeping.regimeFor(new RegimeId(id), officer);
        RegimeTiming timing = TimingReading.read(wanted, regime.plan());
        return timings.preview(timing, LocalDate.now(clock), TimingPages.PERIODS).stream()
                .map(PeriodAhead::of)
                .toList();
    }

    /** Sets another timing for the rounds that open from now on. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @RequestBody TimingForm wanted, Officer officer) {
        ReportingRegime regime = keeping.regimeFor(new RegimeId(id), officer);
        int seen = wanted.version() == null ? 0 : wanted.version();
        keeping.change(regime.id(), TimingReading.read(wanted, regime.plan()), seen, officer);
    }
}
