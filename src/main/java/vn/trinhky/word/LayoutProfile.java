package vn.trinhky.word;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A versioned set of layout rules, with one Word template each. The rules changed in 2018, 2020 and 2026; a document follows
 * those of its day.
 */
public enum LayoutProfile {
    /** Guidance 36-HD/VPTW of 3 April 2018: documents of Party bodies. */
    PARTY_HD36_2018("party-hd36-2018", Rules.PARTY, LocalDate.of(2018, 4, 3)),
    /** Guidance 05-HD/VPTW of 27 May 2026, which took the place of 36-HD/VPTW. */
    PARTY_HD05_2026("party-hd05-2026", Rules.PARTY, LocalDate.of(2026, 5, 27)),
    /** Decree 30/2020/NĐ-CP, appendix I: administrative documents of the State. */
    STATE_ND30_2020("state-nd30-2020", Rules.STATE, LocalDate.of(2020, 3, 5));

    /** Whose rules they are. */
    public enum Rules {
        PARTY,
        STATE
    }

    private final String key;
    private final Rules rules;
    private final LocalDate since;

    LayoutProfile(String key, Rules rules, LocalDate since) {
        this.key = key;
        this.rules = rules;
        this.since = since;
    }

    /**
     * The profile of these rules that holds on a day. Of older documents the product knows no rules: the oldest profile
     * serves for them.
     */
    public static LayoutProfile inForce(Rules rules, LocalDate day) {
        Comparator<LayoutProfile> byAge = Comparator.comparing(profile -> profile.since);
        return of(rules)
                .filter(profile -> !profile.since.isAfter(day))
                .max(byAge)
                .orElseGet(() -> of(rules).min(byAge).orElseThrow());
    }

    private static Stream<LayoutProfile> of(Rules rules) {
        return Stream.of(values()).filter(profile -> profile.rules == rules);
    }

    /** The name of the template file without its ending. */
    public String key() {
        return key;
    }

    public Rules rules() {
        return rules;
    }

    public boolean isOfTheState() {
        return rules == Rules.STATE;
    }

    /** The first day on which documents follow it. */
    public LocalDate since() {
        return since;
    }
}
