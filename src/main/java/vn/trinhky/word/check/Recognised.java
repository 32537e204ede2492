package vn.trinhky.word.check;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.LayoutProfile.Rules;
import vn.trinhky.word.check.piece.Pieces;
import vn.trinhky.word.check.seen.SeenLine;

/**
 * What a file says about itself, for whoever chooses its profile.
 *
 * @param rules whose rules it follows by its title or number; null where it says neither
 * @param day of issue; null where it has none
 * @param issuer the body that issues it, as printed; empty where it has none
 * @param number the line of its number, as printed; empty where it has none
 */
public record Recognised(@Nullable Rules rules, @Nullable LocalDate day, String issuer, String number) {

    static Recognised of(Pieces pieces, @Nullable LocalDate day) {
        SeenLine number = pieces.head().number();
        String issuer = String.join(
                " ", pieces.head().issuers().stream().map(SeenLine::printed).toList());
        return new Recognised(rules(pieces), day, issuer, number == null ? "" : number.printed());
    }

    /** The profile to propose; the State's of today where the file says nothing. */
    public LayoutProfile profile(LocalDate today) {
        return LayoutProfile.inForce(rules == null ? Rules.STATE : rules, day == null ? today : day);
    }

    private static @Nullable Rules rules(Pieces pieces) {
        SeenLine title = pieces.head().title();
        if (title != null) {
            return title.text().toUpperCase(Locale.ROOT).contains("XÃ HỘI CHỦ NGHĨA") ? Rules.STATE : Rules.PARTY;
        }
        SeenLine number = pieces.head().number();
        if (number != null && number.text().matches(".*\\d-\\p{Lu}.*")) {
            return Rules.PARTY;
        }
        if (number != null && number.text().matches(".*\\d/\\p{Lu}.*")) {
            return Rules.STATE;
        }
        return pieces.head().star() == null ? null : Rules.PARTY;
    }
}
