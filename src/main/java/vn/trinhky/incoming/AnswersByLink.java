package vn.trinhky.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.AnsweredByLink;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.link.RecipientBook;
import vn.trinhky.incoming.facts.BookNumber;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/**
 * An answer by personal link answers the copy in the addressee's inbox by the same act: it takes its number, or is given back. A
 * unit that works here gets its copy by that, if the document had come another way. For a unit without a clerk who has an
 * account there is no register here, and the page of the link says so.
 */
@Component
class AnswersByLink implements RecipientBook {

    private final IncomingDocuments documents;
    private final ArrivalNumbers numbers;
    private final DeliveredHere delivered;
    private final OfficeDirectory office;
    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    AnswersByLink(
            IncomingDocuments documents,
            ArrivalNumbers numbers,
            DeliveredHere delivered,
            OfficeDirectory office,
            JdbcClient database,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.numbers = numbers;
        this.delivered = delivered;
        this.office = office;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AnsweredByLink answered) {
        String refusal = answered.refusal();
        if (refusal == null) {
            layWhereSomebodyReadsIt(answered.delivery());
        }
        documents
                .held(idOf(answered.delivery()))
                .filter(document -> document.objectionToAnswering() == null)
                .ifPresent(document -> answer(document, refusal));
    }

    private void answer(IncomingDocument document, @Nullable String refusal) {
        String who = document.addressee();
        document.open(clock.instant());
        if (refusal != null) {
            document.refuse(refusal, who, clock.instant());
            note(document, Milestone.ARRIVAL_REFUSED_BY_LINK, Map.of("reason", refusal));
            return;
        }
        document.accept(who, clock.instant());
        UnitId unit = document.unit();
        if (unit != null) {
            document.enter(numbers.next(unit));
        }
        BookNumber number = document.bookNumber();
        note(
                document,
                Milestone.ARRIVAL_ACCEPTED_BY_LINK,
                Map.of("number", number == null ? "" : number.printed()));
    }

    /** The delivery as the database has it: it is not held yet. */
    private record Sent(ReportId report, UnitId unit) {}

    private void layWhereSomebodyReadsIt(DeliveryId delivery) {
        if (documents.existsById(idOf(delivery))) {
            return;
        }
        database.sql("select report_id, unit_id from delivery where delivery_id = ? and unit_id is not null")
                .param(delivery.value())
                .query((row, rank) -> new Sent(
                        new ReportId(row.getObject("report_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .optional()
                .filter(sent -> keepsBookHere(sent.unit()))
                .ifPresent(sent -> delivered.bring(sent.report(), delivery));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BookWord> wordAbout(Delivery delivery) {
        UnitId unit = delivery.unit();
        if (unit == null || delivery.state() != Delivery.State.ACKNOWLEDGED) {
            return Optional.empty();
        }
        Optional<BookNumber> number = documents.findById(idOf(delivery.id())).map(IncomingDocument::bookNumber);
        if (number.isEmpty() && keepsBookHere(unit)) {
            return Optional.empty();
        }
        String printed = number.map(one -> one.printed() + "/" + one.year()).orElse("");
        String key = number.isPresent() ? "receipt.booked" : "receipt.notBooked";
        return Optional.of(new BookWord(key, office.unit(unit).name(), printed));
    }

    private boolean keepsBookHere(UnitId unit) {
        return !office.staffed(List.of(unit), PostKind.CLERK).isEmpty();
    }

    private static IncomingId idOf(DeliveryId delivery) {
        return new IncomingId(delivery.value());
    }

    private void note(IncomingDocument document, Milestone milestone, Map<String, String> details) {
        journal.record(document.id().value(), document.addressee(), milestone, details);
    }
}
