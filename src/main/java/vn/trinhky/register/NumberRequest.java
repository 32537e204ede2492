package vn.trinhky.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register writes beside a number.
 *
 * @param document the id of the report that the number is for
 * @param recipients the printed lines, one a line
 */
public record NumberRequest(
        SeriesKey series,
        UUID document,
        String notation,
        String typeName,
        String subject,
        String signer,
        String recipients) {

    /** Who keeps a copy, as the last of the printed lines says it: {@code Lưu: VT, VHXH} or {@code Lưu VT}. */
    @Nullable
    String keeper() {
        return recipients
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Lưu"))
                .map(line -> line.substring("Lưu".length()).replaceFirst("^\\s*:?\\s*", ""))
                .filter(holder -> !holder.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
