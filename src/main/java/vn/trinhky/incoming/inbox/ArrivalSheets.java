package vn.trinhky.incoming.inbox;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.incoming.Handling;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.incoming.Rights;
import vn.trinhky.incoming.sources.Sources;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Refusal;

/** Puts together what an officer sees of a document. */
@Component
class ArrivalSheets {

    private final Receiving receiving;
    private final Handling handling;
    private final Sources sources;
    private final OfficeDirectory office;
    private final Carriage carriage;
    private final Journal journal;

    ArrivalSheets(
            Receiving receiving,
            Handling handling,
            Sources sources,
            OfficeDirectory office,
            Carriage carriage,
            Journal journal) {
        this.receiving = receiving;
        this.handling = handling;
        this.sources = sources;
        this.office = office;
        this.carriage = carriage;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    ArrivalSheet sheet(IncomingDocument document, Officer officer) {
        Refusal assigning = handling.objectionToAssigning(document, officer);
        return new ArrivalSheet(
                document,
                document.charge() == null
                        ? null
                        : office.person(document.charge().person()),
                assigning == null ? handling.candidates(document) : List.of(),
                trail(document),
                receiving.objectionToAccepting(document, officer),
                receiving.objectionToRefusing(document, officer),
                assigning,
                handling.objectionToHandling(document, officer),
                Rights.receives(document, officer),
                receiving.isAwaited(document),
                reminders(document),
                isInHand(document) ? sources.roundsFor(document, officer) : List.of());
    }

    private List<ArrivalSheet.Reminder> reminders(IncomingDocument document) {
        if (document.report() == null) {
            return List.of();
        }
        return carriage.errandsOf(new DeliveryId(document.id().value())).stream()
                .filter(errand -> errand.purpose() == Purpose.REMINDER && errand.channel() == ChannelKind.INBOX)
                .map(errand -> new ArrivalSheet.Reminder(errand.madeAt(), errand.words()))
                .sorted(Comparator.comparing(ArrivalSheet.Reminder::at).reversed())
                .toList();
    }

    private static boolean isInHand(IncomingDocument document) {
        return document.answered() != null && document.state() != IncomingDocument.State.REFUSED;
    }

    private List<TrailLine> trail(IncomingDocument document) {
        return journal.entries(document.id().value()).stream()
                .map(TrailLine::new)
                .toList();
    }
}
