package vn.trinhky.dossier.recipients;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.board.sheet.AcknowledgementSheet;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.dossier.room.Spreadsheet;

/** Who was to receive the document when it was issued, who has it, how it got there, and the sheet that the office signs. */
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

    private final Dispatching dispatching;
    private final Routes routes;
    private final AcknowledgementSheet sheet;
    private final BothLanguages words;

    DeliveriesRoom(Dispatching dispatching, Routes routes, AcknowledgementSheet sheet, BothLanguages words) {
        this.dispatching = dispatching;
        this.routes = routes;
        this.sheet = sheet;
        this.words = words;
    }

    @Override
    public String folder() {
        return "8-noi-nhan";
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
            try (Spreadsheet table = new Spreadsheet(file, "Noi nhan", headings, WIDTHS)) {
                for (Delivery delivery : all) {
                    row(delivery, table);
                }
            }
        });
        routes.put(all, shelf);
        Typesetting.Forms forms = sheet.of(subject.id(), subject.taker());
        shelf.put("phieu-theo-doi.pdf", Note.of("sheetPdf"), forms.pdf());
        shelf.put("phieu-theo-doi.docx", Note.of("sheetWord"), forms.word());
    }

    private void row(Delivery delivery, Spreadsheet table) throws IOException {
        table.row(
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
}
