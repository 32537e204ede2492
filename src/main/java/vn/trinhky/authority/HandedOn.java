package vn.trinhky.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.authority.entering.LongerThanItsSource;
import vn.trinhky.authority.entering.NoRedelegation;
import vn.trinhky.authority.entering.OrderNotPassedOn;
import vn.trinhky.web.Refusal;

/**
 * An authority in the hands of a deputy: as what she signs while its holder is away.
 *
 * @param source the authority that is handed on
 */
record HandedOn(SigningAuthority source, SigningBody body) {

    /** Why the source cannot be handed on for this time, or null if it can. */
    @Nullable
    Refusal objectionTo(Delegation delegation) {
        Refusal objection = objection();
        boolean inTime =
                source.span().contains(delegation.firstDay()) && source.span().contains(delegation.lastDay());
        return objection != null || inTime
                ? objection
                : new LongerThanItsSource(source.firstDay(), source.effectiveLastDay());
    }

    /** Why the source cannot be handed on at all, or null if it can. */
    @Nullable
    Refusal objection() {
        boolean handedOnAlready =
                source.isDelegated() || !source.titles().passedOnBy().isEmpty();
        if (handedOnAlready || source.capacity() == Capacity.BY_AUTHORISATION) {
            return new NoRedelegation();
        } else if (source.capacity() == Capacity.BY_ORDER && body.law() == SigningBody.Law.PARTY) {
            return new OrderNotPassedOn();
        }
        return null;
    }

    AuthorityEntry entry(Delegation delegation, String holder) {
        return new AuthorityEntry(
                delegation.deputy(),
                source.body(),
                source.types(),
                capacity(),
                titles(delegation.post()),
                List.of(),
                delegation.firstDay(),
                delegation.lastDay(),
                delegation.decision(),
                holder);
    }

    /** A deputy signs for the head; only in the Party's and like collectives she signs for the collective as he does. */
    private Capacity capacity() {
        return switch (source.capacity()) {
            case HEAD, DEPUTY_FOR -> Capacity.DEPUTY_FOR;
            case ON_BEHALF_OF, ACTING -> signsForCollective() ? Capacity.ON_BEHALF_OF : Capacity.DEPUTY_FOR;
            case BY_ORDER, BY_AUTHORISATION -> source.capacity();
        };
    }

    private Titles titles(String post) {
        Titles held = source.titles();
        return switch (source.capacity()) {
            case DEPUTY_FOR -> new Titles(held.collective(), held.principal(), "", post, "");
            case HEAD, ON_BEHALF_OF, ACTING ->
                new Titles(held.collective(), signsForCollective() ? "" : held.post(), "", post, "");
            case BY_ORDER, BY_AUTHORISATION -> new Titles("", held.principal(), held.post(), post, "");
        };
    }

    private boolean signsForCollective() {
        return !source.titles().collective().isEmpty() && body.law() != SigningBody.Law.STATE;
    }
}
