package vn.trinhky.word.check.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.word.LayoutProfile;

/** What has been found so far: each rule once, with its first place and how often it was broken. */
public final class Findings {

    private final LayoutProfile profile;
    private final Map<LayoutRule, Finding> found = new LinkedHashMap<>();

    public Findings(LayoutProfile profile) {
        this.profile = profile;
    }

    /** Notes that a rule is broken; a rule that the profile does not have is not noted. */
    public void add(LayoutRule rule, String wanted, String has, Place place) {
        if (rule instanceof NamedRule named && !named.isOf(profile)) {
            return;
        }
        Finding first = found.get(rule);
        Finding now = first == null ? new Finding(rule, rule.ground(profile), wanted, has, place, 1) : first.again();
        found.put(rule, now);
    }

    /** In the order in which they were found. */
    public List<Finding> all() {
        return List.copyOf(found.values());
    }
}
