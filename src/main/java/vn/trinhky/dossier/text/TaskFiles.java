package vn.trinhky.dossier.text;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.FileNames;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.drafting.SubmittedTasks;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.figures.Said.Evidence;

/** What a unit answered about the tasks that an earlier report had promised, and the files that show it. */
@Component
class TaskFiles {

    private final SubmittedTasks tasks;
    private final EvidenceFiles files;

    TaskFiles(SubmittedTasks tasks, EvidenceFiles files) {
        this.tasks = tasks;
        this.files = files;
    }

    void put(UnitPart part, DossierSubject subject, Shelf shelf) throws IOException {
        List<AnsweredTask> answered = tasks.of(part.id(), subject.taker()).stream()
                .filter(task -> task.outcome() != null)
                .map(AnsweredTask::of)
                .toList();
        if (answered.isEmpty()) {
            return;
        }
        shelf.json(part.folder() + "/nhiem-vu.json", Note.of("tasks", part.unit(), answered.size()), answered);
        for (int i = 0; i < answered.size(); i++) {
            List<Evidence> evidence = answered.get(i).answer().evidence();
            for (int k = 0; k < evidence.size(); k++) {
                shelf.put(
                        part.folder() + "/nhiem-vu/" + (i + 1) + "-" + (k + 1) + "-"
                                + FileNames.withEnding(evidence.get(k).name()),
                        Note.of("taskEvidence", part.unit(), i + 1),
                        files.content(evidence.get(k)));
            }
        }
    }
}
