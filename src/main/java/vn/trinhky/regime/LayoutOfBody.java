package vn.trinhky.regime;

import java.time.LocalDate;
import vn.trinhky.office.UnitKind;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.LayoutProfile.Rules;

/**
 * Whose layout rules the documents of a body follow. People's committees and their departments follow the State's; Party
 * bodies the Party's, and so do steering committees set up by them, the Front and the mass organisations, whose own guidance
 * follows the Party's.
 */
public final class LayoutOfBody {

    private LayoutOfBody() {}

    /** The rules of a body of this kind. */
    public static Rules rules(UnitKind kind) {
        return switch (kind) {
            case PEOPLES_COMMITTEE, DEPARTMENT -> Rules.STATE;
            case PARTY_CELL, PARTY_COMMITTEE, STEERING_COMMITTEE, FRONT, MASS_ORGANISATION, ARMED_FORCES -> Rules.PARTY;
        };
    }

    /** The profile for a document of such a body, dated this day. */
    public static LayoutProfile usual(UnitKind kind, LocalDate day) {
        return LayoutProfile.inForce(rules(kind), day);
    }
}
