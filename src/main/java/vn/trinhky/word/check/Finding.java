package vn.trinhky.word.check;

import java.util.List;

/**
 * One respect in which a Word file departs from the layout rules.
 *
 * @param rule the rule, part of the message key {@code layout.<rule>}
 * @param ground where the rule stands
 * @param found what the file has instead, for the message; empty when it has nothing
 */
public record Finding(String rule, String ground, String found) {

    /** The key of the sentence that tells a person about it; {@code found} and {@code ground} are its arguments. */
    public String messageKey() {
        return "layout." + rule;
    }

    /** The arguments of the sentence, in order. */
    public List<String> arguments() {
        return List.of(found, ground);
    }
}
