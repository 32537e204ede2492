package vn.trinhky.compilation.coverage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trinhky.upload.FileName;

/**
 * Which units of the map are wanted.
 *
 * @param kind the code of a kind of units, blank for all
 * @param open only those of which something waits
 * @param name part of a name, with or without diacritics, blank for all
 * @param page counted from 1
 */
record Filter(
        @Nullable String kind,
        @Nullable Boolean open,
        @Nullable String name,
        @Nullable Integer page) {

    boolean fits(UnitRow row) {
        boolean ofKind = kind == null || kind.isBlank() || kind.equals(row.kind());
        boolean named = name == null || name.isBlank() || plain(row.name()).contains(plain(name));
        return ofKind && named && (!isOpenOnly() || row.isOpen());
    }

    public boolean isOpenOnly() {
        return Boolean.TRUE.equals(open);
    }

    /** The page asked for, or the last there is. */
    int page(int pages) {
        return Math.max(1, Math.min(page == null ? 1 : page, pages));
    }

    private static String plain(String words) {
        return FileName.plain(words).toLowerCase(Locale.ROOT);
    }
}
