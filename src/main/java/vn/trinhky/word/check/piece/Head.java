package vn.trinhky.word.check.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.SeenLine;

/**
 * What stands above the type and abstract.
 *
 * @param title the Party's title, or the name of the State
 * @param titleRuled whether a rule is drawn below the title, or below the motto where there is one
 * @param issuerRuled whether a rule is drawn below the issuing body
 */
public record Head(
        @Nullable SeenLine title,
        @Nullable SeenLine motto,
        boolean titleRuled,
        List<SeenLine> superiors,
        List<SeenLine> issuers,
        boolean issuerRuled,
        @Nullable SeenLine star,
        @Nullable SeenLine number,
        @Nullable SeenLine letterSubject,
        @Nullable SeenLine urgency,
        @Nullable SeenLine placeAndDate) {

    public Head {
        superiors = List.copyOf(superiors);
        issuers = List.copyOf(issuers);
    }
}
