package vn.trinhky.compilation.firstdraft;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;

/** What first drafts of a report have brought before: what the compiler took out of it since does not come again. */
@Component
class EarlierDrafts {

    private final TextHistory history;

    EarlierDrafts(TextHistory history) {
        this.history = history;
    }

    Set<Ingredient.Key> of(ReportId report) {
        Set<Ingredient.Key> brought = new HashSet<>();
        history.versions(report.value()).stream()
                .filter(line -> line.occasion() == Occasion.FIRST_DRAFT)
                .flatMap(line -> history.version(report.value(), line.number()).stream())
                .flatMap(version -> version.texts().byKey().values().stream())
                .forEach(text -> brought.addAll(sources(text)));
        return brought;
    }

    static Set<Ingredient.Key> sources(Manuscript text) {
        Set<Ingredient.Key> sources = new HashSet<>();
        for (Block block : text.blocks()) {
            Origin origin = block.origin();
            if (origin != null) {
                origin.sources().forEach(source -> sources.add(new Ingredient.Key(source.subject(), source.block())));
            }
        }
        return sources;
    }
}
