package vn.trinhky.dossier.record;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.dossier.room.Spreadsheet;

/** Who was to receive the document when it was issued, and who has it. */
@Component
class DeliveriesRoom implements DossierRoom {

    private static final List<String> COLUMNS = List.of(
            "position",
            "line",
            "addressee",
            "channel",
            "address",
            "state",
            "sentAt",
            "arrivedAt",
            "openedAt",
            "settledAt",
            "settledBy",
            "reason");
    private static final int[] WIDTHS = {8, 36, 44, 26, 34, 30, 18, 18, 18, 18, 28, 40};
    private static final int AT_A_TIME = 500;

    private final Dispatching dispatching;
    private final Trail trail;
    private final BothLanguages words;

    DeliveriesRoom(Dispatching dispatching, Trail trail, BothLanguages words) {
        this.dispatching = dispatching;
        this.trail = trail;
        this.words = words;
    }

    @Override
    public String folder() {
        return "7-noi-nhan";
    }

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        List<Delivery> all = dispatching.deliveriesOf(subject.id(), subject.taker());
        if (all.isEmpty()) {
            return;
        }
        shelf.page("noi-nhan.html", Note.of("deliveriesPage", all.size()), "dossier-deliveries", Map.of("all", all));
        shelf.put("noi-nhan.xlsx", Note.of("deliveries", all.size()), file -> {
            List<String> headings = COLUMNS.stream()
                    .map(column -> words.both("dossier.delivery." + column))
                    .toList();
            try (Spreadsheet sheet = new Spreadsheet(file, "Noi nhan", headings, WIDTHS)) {
                for (Delivery delivery : all) {
                    row(delivery, sheet);
                }
            }
        });
        shelf.lines("noi-nhan.jsonl", Note.of("deliveryLines", all.size()), withSteps(all));
    }

    private void row(Delivery delivery, Spreadsheet sheet) throws IOException {
        sheet.row(
                delivery.position(),
                delivery.line(),
                delivery.addressee(),
                words.both("delivery.channel." + delivery.channel()),
                delivery.address(),
                words.both("delivery.state." + delivery.state()),
                delivery.sentAt(),
                delivery.arrivedAt(),
                delivery.openedAt(),
                delivery.settledAt(),
                delivery.settledBy(),
                delivery.endReason());
    }

    /** Steps are asked for by the hundred. */
    private Iterator<DeliveredCopy> withSteps(List<Delivery> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_A_TIME)))
                .flatMap(this::copies)
                .iterator();
    }

    private Stream<DeliveredCopy> copies(List<Delivery> some) {
        Map<DeliveryId, List<Trail.Step>> steps =
                trail.of(some.stream().map(Delivery::id).toList());
        return some.stream().map(delivery -> DeliveredCopy.of(delivery, steps.getOrDefault(delivery.id(), List.of())));
    }
}
