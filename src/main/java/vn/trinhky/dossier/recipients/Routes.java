package vn.trinhky.dossier.recipients;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.dossier.room.Spreadsheet;

/** The way of every delivery, rung by rung: to read, as a table, and for programs. Rungs are asked for by the hundred. */
@Component
class Routes {

    private static final List<String> COLUMNS =
            List.of("position", "addressee", "at", "state", "channel", "address", "who", "evidence");
    private static final int[] WIDTHS = {8, 44, 18, 30, 26, 34, 28, 60};
    private static final int AT_A_TIME = 500;

    private final Trail trail;
    private final BothLanguages words;

    Routes(Trail trail, BothLanguages words) {
        this.trail = trail;
        this.words = words;
    }

    void put(List<Delivery> all, Shelf shelf) throws IOException {
        shelf.page("duong-di.html", Note.of("routesPage"), "dossier-routes", Map.of("copies", copies(all)));
        shelf.put("duong-di.xlsx", Note.of("routes"), file -> {
            List<String> headings = COLUMNS.stream()
                    .map(column -> words.both("dossier.delivery." + column))
                    .toList();
            try (Spreadsheet table = new Spreadsheet(file, "Duong di", headings, WIDTHS)) {
                for (Iterator<DeliveredCopy> copies = copies(all); copies.hasNext(); ) {
                    rows(copies.next(), table);
                }
            }
        });
        shelf.lines("noi-nhan.jsonl", Note.of("deliveryLines", all.size()), copies(all));
    }

    private void rows(DeliveredCopy copy, Spreadsheet table) throws IOException {
        for (Rung rung : copy.steps()) {
            table.row(
                    copy.position(),
                    copy.addressee(),
                    rung.at(),
                    words.both("delivery.state." + rung.state()),
                    words.both("delivery.channel." + rung.channel()),
                    rung.address(),
                    rung.who(),
                    rung.shown());
        }
    }

    private Iterator<DeliveredCopy> copies(List<Delivery> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_A_TIME)))
                .flatMap(this::some)
                .iterator();
    }

    private Stream<DeliveredCopy> some(List<Delivery> deliveries) {
        Map<DeliveryId, List<Trail.Step>> steps =
                trail.of(deliveries.stream().map(Delivery::id).toList());
        return deliveries.stream()
                .map(delivery -> DeliveredCopy.of(delivery, steps.getOrDefault(delivery.id(), List.of())));
    }
}
