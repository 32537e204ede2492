package vn.trinhky.upload.arranging;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.web.InvalidInput;

/**
 * What a person chose about a file; what is not named is as it was suggested.
 *
 * @param changes which state of its tracked changes counts
 * @param places for the number of a piece the key of the section that it goes to, empty for nowhere
 * @param ways for the key of a section how the text comes into it
 * @param seen the digest of the text that the comparison was shown against; null if none was shown
 */
public record Choices(
        @Nullable Changes changes,
        @Nullable Map<Integer, String> places,
        @Nullable Map<String, Way> ways,
        @Nullable String seen) {

    /** Tracked changes. */
    public enum Changes {
        WITH,
        WITHOUT
    }

    private static final String PLACE = "place-";
    private static final String WAY = "way-";

    /** Everything as suggested. */
    public static Choices asSuggested() {
        return new Choices(null, null, null, null);
    }

    /** @throws InvalidInput if a field holds something that is no choice */
    public static Choices of(Map<String, String> form) {
        Map<Integer, String> places = new LinkedHashMap<>();
        Map<String, Way> ways = new LinkedHashMap<>();
        form.forEach((field, value) -> {
            if (field.startsWith(PLACE)) {
                places.put(number(field), value);
            } else if (field.startsWith(WAY)) {
                ways.put(field.substring(WAY.length()), choice(Way.class, field, value));
            }
        });
        String changes = form.get("changes");
        return new Choices(
                changes == null ? null : choice(Changes.class, "changes", changes), places, ways, form.get("seen"));
    }

    boolean withoutChanges() {
        return changes == Changes.WITHOUT;
    }

    @Nullable
    String place(int piece, @Nullable String suggested) {
        String chosen = places == null ? null : places.get(piece);
        if (chosen == null) {
            return suggested;
        }
        return chosen.isEmpty() ? null : chosen;
    }

    @Nullable
    Way way(String section) {
        return ways == null ? null : ways.get(section);
    }

    private static int number(String field) {
        try {
            return Integer.parseInt(field.substring(PLACE.length()));
        } catch (NumberFormatException notANumber) {
            throw new InvalidInput(field, "noChoice");
        }
    }

    private static <C extends Enum<C>> C choice(Class<C> kind, String field, String value) {
        try {
            return Enum.valueOf(kind, value);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput(field, "noChoice");
        }
    }
}
