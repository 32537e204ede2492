package vn.trinhky.dossier.recipients;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.recall.Redlined;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.FileNames;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.dossier.room.Spreadsheet;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.ending.Replacement;

/** Recall, replacement and correction with their reasons, what each addressee did, and what the other document says otherwise. */
@Component
class ValidityRoom implements DossierRoom {

    private static final List<String> COLUMNS =
            List.of("position", "addressee", "channel", "askedAt", "said", "at", "by", "notedBy", "reason");
    private static final int[] WIDTHS = {8, 44, 26, 18, 24, 18, 28, 28, 60};

    private final Fates fates;
    private final Redlined redlined;
    private final Issuing issuing;
    private final BothLanguages words;

    ValidityRoom(Fates fates, Redlined redlined, Issuing issuing, BothLanguages words) {
        this.fates = fates;
        this.redlined = redlined;
        this.issuing = issuing;
        this.words = words;
    }

    @Override
    public String folder() {
        return "9-hieu-luc";
    }

    @Override
    public String name() {
        return "validity";
    }

    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        IssuedReport issued = subject.issued();
        if (issued == null) {
            return;
        }
        Fate fate = fates.of(subject);
        if (fate.isPlain()) {
            return;
        }
        shelf.page("hieu-luc.html", Note.of("validityPage"), "dossier-validity", Map.of("fate", fate));
        shelf.json("hieu-luc.json", Note.of("validity"), fate);
        if (!fate.answers().isEmpty()) {
            answers(fate.answers(), shelf);
        }
        Replacement replacement = fate.replacement();
        if (fate.predecessor() != null) {
            redline(subject.id(), shelf);
        }
        if (replacement != null && fate.successor() != null) {
            redline(replacement.report(), shelf);
        }
    }

    private void answers(List<Compliance> all, Shelf shelf) throws IOException {
        shelf.put("tra-loi-thu-hoi.xlsx", Note.of("compliance", all.size()), file -> {
            List<String> headings = COLUMNS.stream()
                    .map(column -> words.both("dossier.compliance." + column))
                    .toList();
            try (Spreadsheet table = new Spreadsheet(file, "Tra loi thu hoi", headings, WIDTHS)) {
                for (Compliance one : all) {
                    row(one, table);
                }
            }
        });
    }

    private void row(Compliance one, Spreadsheet table) throws IOException {
        table.row(
                one.position(),
                one.addressee(),
                words.both("delivery.channel." + one.channel()),
                one.askedAt(),
                words.both("recall.said." + one.said()),
                one.at(),
                one.by(),
                one.notedBy(),
                one.reason());
    }

    /** @param later took the place of another document */
    private void redline(ReportId later, Shelf shelf) throws IOException {
        IssuedReport before = redlined.before(later);
        IssuedReport after = issuing.issued(later);
        String name = FileNames.plain(after.number().fileName()) + "-so-voi-"
                + FileNames.plain(before.number().fileName());
        Object[] numbers = {after.number().printed(), before.number().printed()};
        shelf.page(
                name + ".html",
                Note.of("replacementRedline", numbers),
                "dossier-redline",
                Map.of("sections", redlined.sections(later)));
        shelf.put(name + ".docx", Note.of("replacementRedlineWord", numbers), redlined.word(later));
    }
}
