package vn.trinhky.regime.distribution.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All who can be put behind a line, found by what somebody typed. */
final class Choices {

    private final Map<String, Choice> byToken = new LinkedHashMap<>();
    private final Map<String, String> byLabel = new HashMap<>();
    private final Map<String, List<String>> byOtherName = new HashMap<>();

    /**
     * Offers somebody; who is offered already stays as he is.
     *
     * @param label as the page shows it; where another has it, the detail is put behind it
     * @param otherNames by which he is found as well, if nobody else is called so
     */
    void add(String token, String label, String detail, String... otherNames) {
        if (offers(token)) {
            return;
        }
        String free = byLabel.containsKey(key(label)) ? label + " · " + detail : label;
        byToken.put(token, new Choice(token, free));
        byLabel.put(key(free), token);
        for (String name : otherNames) {
            byOtherName.computeIfAbsent(key(name), first -> new ArrayList<>()).add(token);
        }
    }

    boolean offers(String token) {
        return byToken.containsKey(token);
    }

    List<Choice> all() {
        return List.copyOf(byToken.values());
    }

    /** Who is called so; empty when nobody is, or several are. */
    Optional<String> find(String typed) {
        String exact = byLabel.get(key(typed));
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> others = byOtherName.getOrDefault(key(typed), List.of());
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** How a token is shown; one that is not offered shows itself. */
    Choice of(String token) {
        return byToken.getOrDefault(token, new Choice(token, token));
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
