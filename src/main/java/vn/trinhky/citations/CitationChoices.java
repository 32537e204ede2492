package vn.trinhky.citations;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.Citations;
import vn.trinhky.manuscript.citing.CitingManner;

/** What an editor offers to somebody who has typed the beginning of a citation. */
@Component
public class CitationChoices {

    private static final int CHOICES_AT_MOST = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final CitationRegister register;

    CitationChoices(CitationRegister register) {
        this.register = register;
    }

    /**
     * A document that can be cited.
     *
     * @param key under which the editor knows it again in the words before the cursor
     * @param sign its number and notation, and {@code details}: date, body and abstract, to know it by
     * @param first the words of a first mention, {@code later} those of a later one
     * @param isCited whether an earlier section of the text mentions it
     */
    public record Choice(
            String key, String named, String sign, String details, String first, String later, boolean isCited) {}

    /** @param before what stands before the section that is written */
    public List<Choice> choices(String typed, CitingManner manner, List<Manuscript> before) {
        List<CitedDocument> meant = register.meant(typed, CHOICES_AT_MOST);
        if (meant.isEmpty()) {
            return List.of();
        }
        Set<String> cited = before.stream()
                .flatMap(text -> Citations.in(text).stream())
                .map(found -> found.citation().sign().key())
                .collect(Collectors.toSet());
        return meant.stream()
                .map(document -> choice(document.citation(), manner, cited))
                .toList();
    }

    private static Choice choice(Citation document, CitingManner manner, Set<String> cited) {
        return new Choice(
                document.sign().key(),
                document.named(),
                document.sign().printed(),
                details(document),
                manner.first(document),
                manner.later(document),
                cited.contains(document.sign().key()));
    }

    private static String details(Citation document) {
        @Nullable String day = document.date() == null ? null : DAY.format(document.date());
        return Stream.of(day, document.body(), document.about())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
