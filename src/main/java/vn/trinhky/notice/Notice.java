package vn.trinhky.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told.
 *
 * @param kind its sentence stands under {@code notice.<kind>}, one line without a full stop
 * @param parts what is put into the sentence; the same in all languages: names, days as dd/MM/yyyy, numbers
 * @param place the address in the application where one sees more of it or deals with it
 * @param words what somebody has written about it, in her own words; null if nobody has
 */
public record Notice(
        String kind,
        List<String> parts,
        String place,
        @Nullable String words) {

    public Notice {
        parts = List.copyOf(parts);
    }

    public Notice(String kind, List<String> parts, String place) {
        this(kind, parts, place, null);
    }

    /** The same, to be dealt with at another address. */
    public Notice at(String address) {
        return new Notice(kind, parts, address, words);
    }
}
