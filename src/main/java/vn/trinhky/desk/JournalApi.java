package vn.trinhky.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.journal.ChainVerdict;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/** The journal of a round, for programs of those who work on its report: it holds what was said to single units. */
@RestController
@RequestMapping("/api/v1/rounds/{id}/journal")
class JournalApi {

    private final Reporting reporting;
    private final Journal journal;

    JournalApi(Reporting reporting, Journal journal) {
        this.reporting = reporting;
        this.journal = journal;
    }

    /** An entry with everything that its hash covers. */
    record RecordedMilestone(
            int position,
            Instant at,
            String actor,
            String milestone,
            Map<String, String> details,
            String previous,
            String hash) {

        static RecordedMilestone of(JournalEntry entry) {
            return new RecordedMilestone(
                    entry.position(),
                    entry.at(),
                    entry.actor(),
                    entry.milestone(),
                    entry.details(),
                    entry.previous(),
                    entry.hash());
        }
    }

    /** @param brokenAt the position of the first entry that does not fit, 0 when the chain is whole */
    record ChainCheck(
            boolean whole,
            int entries,
            int brokenAt,
            @Nullable String head) {

        static ChainCheck of(ChainVerdict verdict) {
            return new ChainCheck(verdict.isWhole(), verdict.entries(), verdict.brokenAt(), verdict.head());
        }
    }

    /** Oldest first. */
    @GetMapping
    List<RecordedMilestone> entries(@PathVariable UUID id, Officer officer) {
        return journal.entries(dossier(id, officer)).stream()
                .map(RecordedMilestone::of)
                .toList();
    }

    /** Reads the whole chain again and says where it breaks, if it does. */
    @GetMapping("/verification")
    ChainCheck verify(@PathVariable UUID id, Officer officer) {
        return ChainCheck.of(journal.verify(dossier(id, officer)));
    }

    private UUID dossier(UUID id, Officer officer) {
        if (!reporting.roundFor(new RoundId(id), officer).isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        return id;
    }
}
