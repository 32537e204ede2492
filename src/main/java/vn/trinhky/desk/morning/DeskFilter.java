package vn.trinhky.desk.morning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.desk.agenda.Chore;
import vn.trinhky.desk.agenda.Chore.NamedUnit;
import vn.trinhky.desk.others.Elsewhere;
import vn.trinhky.regime.brief.RoundInBrief;

/**
 * What the officer wants to see of her desk; what is null or blank is no condition.
 *
 * @param regime its id
 * @param kind a step of the work, or {@link #ARRIVALS}
 * @param unit the id of the unit whose part it is about
 * @param words that have to stand in the name of regime, period or unit, with or without accents
 */
public record DeskFilter(
        @Nullable String regime,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String words) {

    /** The kind of work that incoming documents are. */
    static final String ARRIVALS = "arrivals";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public boolean isOn() {
        return isSet(regime) || isSet(kind) || isSet(unit) || isSet(words);
    }

    public boolean isForRegime(String id) {
        return id.equals(regime);
    }

    public boolean isForKind(String step) {
        return step.equals(kind);
    }

    public boolean isForUnit(String id) {
        return id.equals(unit);
    }

    boolean lets(Chore chore) {
        return lets(chore.round(), chore.step(), chore.unit());
    }

    boolean lets(Elsewhere line) {
        return lets(line.round(), line.step(), line.unit());
    }

    /** Incoming documents belong to no regime and no unit's part. */
    boolean letsArrivals() {
        return !isOn() || (isForKind(ARRIVALS) && !isSet(regime) && !isSet(unit) && !isSet(words));
    }

    private boolean lets(RoundInBrief round, String step, @Nullable NamedUnit of) {
        return fits(regime, round.regime().value().toString())
                && fits(kind, step)
                && fits(unit, of == null ? null : of.id().value().toString())
                && mentions(round.regimeName() + " " + round.period().inWords() + " " + (of == null ? "" : of.name()));
    }

    private boolean mentions(String text) {
        return words == null || plain(text).contains(plain(words.strip()));
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    private static boolean fits(@Nullable String wanted, @Nullable String is) {
        return !isSet(wanted) || Objects.equals(wanted, is);
    }

    private static boolean isSet(@Nullable String wanted) {
        return wanted != null && !wanted.isBlank();
    }
}
