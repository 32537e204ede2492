package vn.trinhky.authority;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.authority.entering.AuthorisationWithoutLimits;
import vn.trinhky.authority.entering.CollectiveSignsOnBehalf;
import vn.trinhky.authority.entering.DeputyOfCollective;
import vn.trinhky.authority.entering.HeadSignsDirectly;
import vn.trinhky.authority.entering.NoAuthorisationInTheParty;
import vn.trinhky.authority.entering.NotACollective;
import vn.trinhky.authority.entering.OrderNotPassedOn;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitKind;
import vn.trinhky.web.Refusal;

/** What sort of body signs, and what the rules on signing allow it. */
record SigningBody(UnitKind kind, Law law) {

    /** Whose rules its documents follow. */
    enum Law {
        /** Guidance 36-HD/VPTW of 2018 and 05-HD/VPTW of 2026. */
        PARTY,
        /** Decree 30/2020/NĐ-CP, article 13 and appendix I, II.7. */
        STATE,
        /** The Front, mass organisations and armed forces have rules of their own, which are not held here. */
        OWN
    }

    /** The nearest committee upwards in the tree, of the Party or of the people, says whose rules a body follows. */
    static SigningBody of(Unit unit, OfficeDirectory office) {
        return switch (unit.kind()) {
            case FRONT, MASS_ORGANISATION, ARMED_FORCES -> new SigningBody(unit.kind(), Law.OWN);
            default -> new SigningBody(unit.kind(), lawOf(unit, office));
        };
    }

    private static Law lawOf(Unit unit, OfficeDirectory office) {
        return switch (unit.kind()) {
            case PARTY_COMMITTEE -> Law.PARTY;
            case PEOPLES_COMMITTEE -> Law.STATE;
            default ->
                Optional.ofNullable(unit.parent())
                        .map(superior -> lawOf(office.unit(superior), office))
                        .orElse(Law.OWN);
        };
    }

    /** Why the rules forbid this body such an authority, or null if they allow it. */
    @Nullable
    Refusal objectionTo(AuthorityEntry entry) {
        return switch (law) {
            case PARTY -> objectionOfTheParty(entry.capacity(), entry.titles());
            case STATE -> objectionOfTheState(entry);
            case OWN -> null;
        };
    }

    private @Nullable Refusal objectionOfTheParty(Capacity capacity, Titles titles) {
        if (capacity == Capacity.BY_AUTHORISATION) {
            return new NoAuthorisationInTheParty();
        } else if (!titles.passedOnBy().isEmpty()) {
            return new OrderNotPassedOn();
        } else if (kind == UnitKind.PARTY_COMMITTEE) {
            return objectionOfACollective(capacity, titles);
        }
        boolean asCollective =
                capacity == Capacity.ON_BEHALF_OF || !titles.collective().isEmpty();
        return asCollective ? new HeadSignsDirectly() : null;
    }

    private static @Nullable Refusal objectionOfACollective(Capacity capacity, Titles titles) {
        return switch (capacity) {
            case HEAD -> new CollectiveSignsOnBehalf();
            case ACTING -> titles.collective().isEmpty() ? new CollectiveSignsOnBehalf() : null;
            case DEPUTY_FOR -> new DeputyOfCollective();
            case ON_BEHALF_OF, BY_ORDER, BY_AUTHORISATION -> null;
        };
    }

    private @Nullable Refusal objectionOfTheState(AuthorityEntry entry) {
        boolean asCollective = entry.capacity() == Capacity.ON_BEHALF_OF
                || !entry.titles().collective().isEmpty();
        if (asCollective && kind == UnitKind.DEPARTMENT) {
            return new NotACollective();
        }
        boolean unlimited = entry.lastDay() == null || entry.types().isEmpty();
        return entry.capacity() == Capacity.BY_AUTHORISATION && unlimited ? new AuthorisationWithoutLimits() : null;
    }
}
