package vn.trinhky.citations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.PlainWords;

/** What the register knows about the numbers of a text. */
public record KnownDocuments(List<CitedDocument> documents) {

    /**
     * The document that a citation means: of several with its number the one that agrees best with date and body. One whose
     * number was written without notation is meant only if there is no other of its type.
     */
    public Optional<CitedDocument> meantBy(Citation cited) {
        List<CitedDocument> same =
                documents.stream().filter(known -> mayBe(known, cited)).toList();
        if (cited.sign().isBare() && same.size() > 1) {
            return Optional.empty();
        }
        return same.stream().max(Comparator.comparingInt(known -> likeness(known.citation(), cited)));
    }

    private static boolean mayBe(CitedDocument known, Citation cited) {
        String key = cited.sign().key();
        return cited.sign().isBare()
                ? known.signKey().startsWith(key) && known.citation().type().equals(cited.type())
                : known.signKey().equals(key);
    }

    private static int likeness(Citation known, Citation cited) {
        int date = cited.date() == null || known.date() == null ? 1 : agree(known.date(), cited.date()) ? 3 : 0;
        return date + (bodiesAgree(known.body(), cited.body()) ? 1 : 0);
    }

    private static boolean agree(Object known, Object cited) {
        return known.equals(cited);
    }

    /** Whether two names can be those of one body: one may name its place as well, "Tỉnh ủy" and "Tỉnh ủy Kon Tum". */
    public static boolean bodiesAgree(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        String first = PlainWords.of(one);
        String second = PlainWords.of(other);
        return first.equals(second) || (first + " ").startsWith(second + " ") || (second + " ").startsWith(first + " ");
    }
}
