package vn.trinhky.compilation.firstdraft;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportedWords;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.contributed.Contributions;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;

/** Reads the words of the blocks that are to be written. */
@Component
class PartWords {

    private final Contributions contributions;

    PartWords(Contributions contributions) {
        this.contributions = contributions;
    }

    /** @return the block of each, as the report says it, with its origin; what has left its part meanwhile is missing */
    Map<Ingredient.Key, Block> of(Collection<Ingredient> wanted) {
        Map<Ingredient.Key, Block> words = new HashMap<>();
        Map<SubmissionId, Ingredient.Part> parts = new HashMap<>();
        Set<Ingredient.Key> keys = new LinkedHashSet<>();
        for (Ingredient one : wanted) {
            keys.add(one.key());
            if (one.ready() != null) {
                words.put(one.key(), one.ready());
            } else if (one.part() != null) {
                parts.put(one.part().submission(), one.part());
            }
        }
        if (!parts.isEmpty()) {
            contributions.words(parts.keySet()).forEach((id, written) -> {
                Ingredient.Part part = Objects.requireNonNull(parts.get(id));
                read(part, written, keys, words);
            });
        }
        return words;
    }

    private static void read(
            Ingredient.Part part,
            Contributions.Words written,
            Set<Ingredient.Key> keys,
            Map<Ingredient.Key, Block> words) {
        String subject = part.submission().value().toString();
        String unit = part.unit().value().toString();
        for (Manuscript text : written.texts().byKey().values()) {
            for (Block block : ReportedWords.of(text, part.unit()).blocks()) {
                Ingredient.Key key = new Ingredient.Key(subject, block.id().value());
                if (keys.contains(key)) {
                    Origin.Source source =
                            Origin.Source.part(unit, subject, part.number(), written.author(), block.id());
                    words.put(key, block.from(Origin.of(source)));
                }
            }
        }
    }
}
