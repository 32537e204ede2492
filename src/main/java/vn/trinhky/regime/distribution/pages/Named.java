package vn.trinhky.regime.distribution.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.web.InvalidInput;

/** Takes a name that was typed for the one whose name it is. */
final class Named {

    private Named() {}

    /** @throws InvalidInput if the name is nobody's, or more than one's */
    static List<String> added(@Nullable List<String> who, @Nullable String typed, String field, Choices choices) {
        List<String> all = new ArrayList<>(Objects.requireNonNullElse(who, List.of()));
        String name = Objects.requireNonNullElse(typed, "").strip();
        if (!name.isEmpty()) {
            String token = choices.find(name).orElseThrow(() -> new InvalidInput(field, "noSuchRecipient", name));
            if (!all.contains(token)) {
                all.add(token);
            }
        }
        return all;
    }
}
