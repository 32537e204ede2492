package vn.trinhky.compilation.firstdraft;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;

/** What first drafts of a report have brought before: what the compiler took out of it since does not come again. */
@Component
class EarlierDrafts {

    private final TextHistory history;

    EarlierDrafts(TextHistory history) {
        this.history = history;
    }

    Brought of(ReportId report) {
        return new Brought(history.versions(report.value()).stream()
                .filter(line -> line.occasion() == Occasion.FIRST_DRAFT)
                .flatMap(line -> history.sources(report.value(), line.number()).stream())
                .toList());
    }

    /** @param drafts one for each first draft that was prepared */
    record Brought(List<UsedSources> drafts) {

        boolean holds(Ingredient one) {
            return drafts.stream().anyMatch(draft -> draft.uses(one.subject(), one.block()));
        }

        /** Whether anything that the text is made of was brought. */
        boolean anyOf(List<Ingredient.Key> sources) {
            return sources.stream().anyMatch(source -> drafts.stream()
                    .anyMatch(draft -> draft.uses(source.subject(), new BlockId(source.block()))));
        }
    }
}
