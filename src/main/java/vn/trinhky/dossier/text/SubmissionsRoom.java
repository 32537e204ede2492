package vn.trinhky.dossier.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.FileNames;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;

/**
 * What each unit handed over, every time it did, with its figures and its answers about tasks. What units still had in hand is
 * theirs and not here.
 */
@Component
class SubmissionsRoom implements DossierRoom {

    private final Drafting drafting;
    private final TaskFiles tasks;
    private final FigureFiles figures;
    private final OfficeDirectory office;
    private final BothLanguages words;

    SubmissionsRoom(
            Drafting drafting, TaskFiles tasks, FigureFiles figures, OfficeDirectory office, BothLanguages words) {
        this.drafting = drafting;
        this.tasks = tasks;
        this.figures = figures;
        this.office = office;
        this.words = words;
    }

    @Override
    public String folder() {
        return "3-don-vi-nop";
    }

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        List<PartProgress> parts = drafting.progressIn(subject.round().id());
        if (parts.isEmpty()) {
            return;
        }
        Map<UnitId, Unit> units =
                office.unitsById(parts.stream().map(PartProgress::unit).toList());
        List<UnitPart> all = parts.stream()
                .map(part -> UnitPart.of(part, Objects.requireNonNull(units.get(part.unit())), subject.round()))
                .toList();
        shelf.json("cac-don-vi.json", Note.of("units", all.size()), all);
        figures.table(all, subject, shelf);
        Outline outline = outline(subject.round());
        for (UnitPart part : all) {
            versions(part, outline, shelf);
            tasks.put(part, subject, shelf);
            figures.evidence(part, subject, shelf);
        }
    }

    private void versions(UnitPart part, Outline outline, Shelf shelf) throws IOException {
        for (int number = 1; number <= part.timesSubmitted(); number++) {
            SubmittedVersion version = drafting.submitted(part.id(), number).orElse(null);
            if (version != null) {
                String at = new Formats().dateTime(version.submittedAt());
                TextFiles.put(
                        shelf,
                        part.folder() + "/lan-" + number,
                        Note.of("submission", part.unit(), number, version.approvedBy(), at),
                        words.both("dossier.text.approved", version.approvedBy(), at),
                        outline,
                        version.texts());
            }
        }
    }

    private static Outline outline(Round round) {
        return new Outline(round.plan().outline().stream()
                .map(section -> new Outline.Entry(
                        section.key(),
                        section.level(),
                        RegimePlan.inPeriod(section.title(), round.period()),
                        section.written()))
                .toList());
    }

    /** The folder of a unit: its code tells apart what its name may not. */
    static String folderOf(Unit unit) {
        return FileNames.plain(unit.code() + "-" + unit.shortName());
    }
}
