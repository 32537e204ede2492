package vn.trinhky.regime.changing;

import java.util.List;

/**
 * One thing that a change would touch.
 *
 * @param key the sentence stands under {@code touched.<key>}
 * @param details what the sentence mentions, in the order of its placeholders
 */
public record Effect(String key, List<Object> details) {

    public static Effect of(String key, Object... details) {
        return new Effect(key, List.of(details));
    }

    public String messageKey() {
        return "touched." + key;
    }
}
