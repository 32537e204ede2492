package vn.trinhky.dossier.recipients;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.lines.FrozenLine;
import vn.trinhky.dispatch.lines.FrozenLists;
import vn.trinhky.dispatch.lines.FrozenRecord;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.dossier.room.Spreadsheet;
import vn.trinhky.regime.distribution.Standing;

/** The distribution list as it was on the day of issue: what each line said, and whom it meant. */
@Component
class DistributionRoom implements DossierRoom {

    private static final List<String> COLUMNS = List.of("position", "line", "mark", "addressee", "because");
    private static final int[] WIDTHS = {8, 44, 30, 44, 60};

    private final FrozenLists lists;
    private final Reasons reasons;
    private final BothLanguages words;

    DistributionRoom(FrozenLists lists, Reasons reasons, BothLanguages words) {
        this.lists = lists;
        this.reasons = reasons;
        this.words = words;
    }

    @Override
    public String folder() {
        return "7-danh-sach-noi-nhan";
    }

    @Override
    public String name() {
        return "distribution";
    }

    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        List<FrozenLine> lines = lists.of(subject.id());
        if (lines.isEmpty()) {
            return;
        }
        shelf.page(
                "danh-sach.html",
                Note.of("distributionPage", lines.size()),
                "dossier-distribution",
                Map.of("lines", lines, "reasons", reasons));
        shelf.put("danh-sach.xlsx", Note.of("distribution"), file -> {
            List<String> headings = COLUMNS.stream()
                    .map(column -> words.both("dossier.distribution." + column))
                    .toList();
            try (Spreadsheet sheet = new Spreadsheet(file, "Noi nhan", headings, WIDTHS)) {
                for (FrozenLine line : lines) {
                    rows(line, sheet);
                }
            }
        });
        shelf.lines(
                "danh-sach.jsonl",
                Note.of("distributionLines"),
                lines.stream().map(FrozenRecord::of).iterator());
    }

    private void rows(FrozenLine line, Spreadsheet sheet) throws IOException {
        String mark = words.both("list.mark." + line.line().mark());
        for (Standing one : line.standing()) {
            sheet.row(line.position(), line.printed(), mark, one.name(), reasons.both(one.because()));
        }
        for (String gone : line.gone()) {
            sheet.row(line.position(), line.printed(), mark, gone, words.both("dossier.distribution.gone"));
        }
        if (line.standing().isEmpty() && line.gone().isEmpty()) {
            sheet.row(line.position(), line.printed(), mark, null, words.both("dossier.distribution.nobody"));
        }
    }
}
