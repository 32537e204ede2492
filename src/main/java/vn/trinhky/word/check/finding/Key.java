package vn.trinhky.word.check.finding;

import java.util.Locale;

/** Under which key something stands in message files and in answers to programs: {@code TYPE_NAME} is {@code typeName}. */
final class Key {

    private Key() {}

    static String of(Enum<?> named) {
        StringBuilder key = new StringBuilder();
        for (String word : named.name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
