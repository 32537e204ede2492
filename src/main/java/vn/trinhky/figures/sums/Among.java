package vn.trinhky.figures.sums;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;

/**
 * Whose figures are added up. Its notation, as it stands in addresses, is {@code all}, {@code group:xa},
 * {@code kind:department} or {@code unit:…}.
 *
 * @param of code of the group, kind or id of the unit; empty for all
 */
public record Among(Whose whose, String of) {

    /** Which sort of choice. */
    public enum Whose {
        ALL,
        GROUP,
        KIND,
        UNIT
    }

    public static final Among ALL = new Among(Whose.ALL, "");

    public static Among group(String code) {
        return new Among(Whose.GROUP, code);
    }

    public static Among kind(UnitKind kind) {
        return new Among(Whose.KIND, kind.name());
    }

    public static Among unit(UnitId unit) {
        return new Among(Whose.UNIT, unit.value().toString());
    }

    public String notation() {
        return of.isEmpty() ? lower(whose.name()) : lower(whose.name()) + ":" + (whose == Whose.KIND ? lower(of) : of);
    }

    /** The choice that a notation stands for; empty when it is none. Whether there is such a group is not asked. */
    public static Optional<Among> read(String notation) {
        int colon = notation.indexOf(':');
        String of = notation.substring(colon + 1);
        try {
            return switch (colon < 0 ? notation : notation.substring(0, colon)) {
                case "all" -> colon < 0 ? Optional.of(ALL) : Optional.empty();
                case "group" -> Optional.of(group(of));
                case "kind" -> Optional.of(kind(UnitKind.valueOf(of.toUpperCase(Locale.ROOT))));
                case "unit" -> Optional.of(unit(new UnitId(UUID.fromString(of))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException neitherKindNorId) {
            return Optional.empty();
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
