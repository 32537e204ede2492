package vn.trinhky.word.check.norm;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.finding.LayoutRule;
import vn.trinhky.word.check.finding.LookRule;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.finding.Trait;

/** All rules of a profile. */
public final class RulesInForce {

    private RulesInForce() {}

    /** In the order of the page: what every document needs, then how its elements look. */
    public static List<LayoutRule> of(LayoutProfile profile) {
        List<LayoutRule> rules = new ArrayList<>();
        for (NamedRule rule : NamedRule.values()) {
            if (rule.isOf(profile)) {
                rules.add(rule);
            }
        }
        Norms.of(profile).sizes().rows().forEach((element, row) -> {
            if (row.size() != null) {
                rules.add(new LookRule(element, Trait.SIZE));
            }
            row.traits().forEach(trait -> rules.add(new LookRule(element, trait)));
        });
        return rules;
    }
}
