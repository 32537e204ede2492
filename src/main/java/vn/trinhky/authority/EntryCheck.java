package vn.trinhky.authority;

import java.util.List;
import java.util.regex.Pattern;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.web.InvalidInput;

/** Whether an entry says all that it has to say, and nothing that its capacity cannot print. */
final class EntryCheck {

    private static final int LONGEST = 200;
    private static final int LINES_AT_MOST = 6;
    private static final int TYPES_AT_MOST = 30;
    private static final Pattern TYPE = Pattern.compile("\\p{L}{1,6}");

    private EntryCheck() {}

    /** @throws InvalidInput for the first field that is missing, too long or out of place */
    static void demand(AuthorityEntry entry) {
        titles(entry.capacity(), entry.titles());
        written("grantedBy", entry.grantedBy());
        decision(entry.decision());
        if (entry.lastDay() != null && entry.lastDay().isBefore(entry.firstDay())) {
            throw new InvalidInput("lastDay", "authorityPeriod");
        } else if (entry.firstDay().isBefore(entry.decision().date())) {
            throw new InvalidInput("firstDay", "authorityBeforeDecision");
        } else if (entry.types().size() > TYPES_AT_MOST
                || !entry.types().stream().allMatch(type -> TYPE.matcher(type).matches())) {
            throw new InvalidInput("types", "authorityTypes");
        }
        lines(entry.freeLines());
    }

    private static void titles(Capacity capacity, Titles titles) {
        written("post", titles.post());
        notTooLong("outsidePost", titles.outsidePost());
        boolean namesPrincipal =
                switch (capacity) {
                    case DEPUTY_FOR, BY_ORDER, BY_AUTHORISATION -> true;
                    case HEAD, ON_BEHALF_OF, ACTING -> false;
                };
        if (namesPrincipal) {
            written("principal", titles.principal());
        } else {
            absent("principal", titles.principal());
        }
        switch (capacity) {
            case ON_BEHALF_OF -> written("collective", titles.collective());
            case DEPUTY_FOR, ACTING -> notTooLong("collective", titles.collective());
            case HEAD, BY_ORDER, BY_AUTHORISATION -> absent("collective", titles.collective());
        }
        if (capacity == Capacity.BY_ORDER) {
            notTooLong("passedOnBy", titles.passedOnBy());
        } else {
            absent("passedOnBy", titles.passedOnBy());
        }
    }

    private static void decision(Decision decision) {
        written("decisionNumber", decision.number());
        written("decisionBody", decision.body());
    }

    private static void lines(List<String> lines) {
        if (lines.size() > LINES_AT_MOST) {
            throw new InvalidInput("freeLines", "authorityLines", LINES_AT_MOST);
        }
        lines.forEach(line -> written("freeLines", line));
    }

    private static void written(String field, String text) {
        if (text.isBlank()) {
            throw new InvalidInput(field, "authorityMissing." + field);
        }
        notTooLong(field, text);
    }

    private static void notTooLong(String field, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInput(field, "authorityTooLong", LONGEST);
        }
    }

    private static void absent(String field, String text) {
        if (!text.isEmpty()) {
            throw new InvalidInput(field, "authorityUnfit." + field);
        }
    }
}
