package vn.trinhky.compilation.desk.view;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions somebody wants to see.
 *
 * @param unit a part of a unit's name, without regard to capitals and diacritics; null or empty for all
 * @param unused true for only those of which something is not used yet
 * @param kind the code of the kind that is not shown from its beginning
 * @param page the page of that kind, counted from 1
 */
public record Asked(
        @Nullable String unit,
        @Nullable Boolean unused,
        @Nullable String kind,
        @Nullable Integer page) {

    /** Everything, from the beginning. */
    public static final Asked ALL = new Asked(null, null, null, null);

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    public boolean isFiltered() {
        return onlyUnused() || !bare(name()).isEmpty();
    }

    public boolean onlyUnused() {
        return Boolean.TRUE.equals(unused);
    }

    /** What was typed, for the field to show it again. */
    public String name() {
        return unit == null ? "" : unit;
    }

    boolean names(String unitName) {
        return bare(unitName).contains(bare(name()));
    }

    int pageOf(String kindCode) {
        return kindCode.equals(kind == null ? "" : kind) && page != null ? Math.max(1, page) : 1;
    }

    private static String bare(String words) {
        String decomposed = Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
