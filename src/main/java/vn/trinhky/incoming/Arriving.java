package vn.trinhky.incoming;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;

/** Takes in what comes from outside this system. */
@Component
public class Arriving {

    private final IncomingDocuments documents;
    private final OfficeDirectory office;
    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    Arriving(IncomingDocuments documents, OfficeDirectory office, JdbcClient database, Journal journal, Clock clock) {
        this.documents = documents;
        this.office = office;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lays the document into the inbox of its unit. One that the unit has already, by the sender's own name for it, is not laid
     * there twice, also if it comes twice at the same moment.
     *
     * @param from who brought it: a person, or the sender's organisation
     * @return the document, the new or the old one
     */
    @Transactional
    public IncomingId arrive(Arrival arrival, String from) {
        String addressee = office.unit(arrival.unit()).name();
        Optional<IncomingId> known = known(arrival);
        if (known.isPresent()) {
            return known.get();
        }
        IncomingDocument document = documents.saveAndFlush(
                new IncomingDocument(arrival, addressee, FoundBy.words(arrival.described()), clock.instant()));
        journal.record(
                document.id().value(),
                from,
                Milestone.ARRIVAL_ENTERED,
                Map.of("origin", arrival.origin().name()));
        return document.id();
    }

    /** Two that bring the same document wait for each other, and the second finds it. */
    private Optional<IncomingId> known(Arrival arrival) {
        if (arrival.externalId() == null) {
            return Optional.empty();
        }
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "arrival " + arrival.unit().value() + " " + arrival.externalId())
                .query((row, rank) -> true)
                .list();
        return documents
                .findByUnitAndExternalId(arrival.unit(), arrival.externalId())
                .map(IncomingDocument::id);
    }
}
