package vn.trinhky.dossier.text;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportHistory;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.web.Formats;
import vn.trinhky.writing.Redlines;
import vn.trinhky.writing.VersionLine;

/** Every version that was sent to review with what changed since the one before, and every text that was kept between. */
@Component
class VersionsRoom implements DossierRoom {

    private final Compilation compilation;
    private final ReportHistory history;
    private final Redlines redlines;
    private final BothLanguages words;

    VersionsRoom(Compilation compilation, ReportHistory history, Redlines redlines, BothLanguages words) {
        this.compilation = compilation;
        this.history = history;
        this.redlines = redlines;
        this.words = words;
    }

    @Override
    public String folder() {
        return "4-phien-ban";
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        FrozenReport before = null;
        for (int number = 1; number <= subject.report().timesSentToReview(); number++) {
            FrozenReport version = compilation.frozen(subject.id(), number);
            frozen(version, shelf);
            if (before != null) {
                TextFiles.page(
                        shelf,
                        "ban-" + number + "-so-voi-ban-" + before.number() + ".html",
                        Note.of("redline", number, before.number()),
                        version.subject(),
                        redlines.html(before.body(), version.body()),
                        List.of());
            }
            before = version;
        }
        kept(subject, shelf);
    }

    private void frozen(FrozenReport version, Shelf shelf) throws IOException {
        String sent = new Formats().dateTime(version.sentAt());
        String about = version.subject() + " · " + words.both("dossier.text.sent", version.sentBy(), sent)
                + " · SHA-256 " + version.digest();
        TextFiles.put(
                shelf,
                "ban-" + version.number(),
                Note.of("version", version.number(), version.sentBy(), sent),
                about,
                version.outline(),
                version.texts(),
                version.appendices());
    }

    /** There may be hundreds, each as long as the report: one after the other, and in the exact form alone. */
    private void kept(DossierSubject subject, Shelf shelf) throws IOException {
        List<VersionLine> lines = history.all(subject.id(), subject.taker()).stream()
                .sorted(Comparator.comparingInt(VersionLine::number))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        shelf.lines("soan-thao/danh-sach.jsonl", Note.of("history", lines.size()), lines.iterator());
        for (VersionLine line : lines) {
            TextFiles.exact(
                    shelf,
                    String.format("soan-thao/%04d", line.number()),
                    history.one(subject.id(), line.number(), subject.taker()).texts());
        }
    }
}
