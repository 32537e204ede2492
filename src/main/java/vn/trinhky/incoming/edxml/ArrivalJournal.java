package vn.trinhky.incoming.edxml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.UnitId;

/** What became of documents that came over the axis: a chain for each unit, because they belong to no round. */
@Component
class ArrivalJournal {

    private final Journal journal;

    ArrivalJournal(Journal journal) {
        this.journal = journal;
    }

    void note(ArrivedDocument copy, String who, Milestone milestone, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("document", copy.documentId());
        details.put("sender", copy.senderName());
        details.put("envelope", copy.envelope().value());
        journal.record(chain(copy.unit()), who, milestone, details);
    }

    static UUID chain(UnitId unit) {
        return UUID.nameUUIDFromBytes(("arrivals " + unit.value()).getBytes(StandardCharsets.UTF_8));
    }
}
