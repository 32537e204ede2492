package vn.trinhky.word.check.finding;

/**
 * One respect in which a Word file departs from the layout rules.
 *
 * @param ground where the rule stands
 * @param wanted what the rule asks for, as the sentence about it says it; empty where the sentence says it all
 * @param found what the file has instead; empty when it has nothing
 * @param place the first place
 * @param times at how many places
 */
public record Finding(LayoutRule rule, String ground, String wanted, String found, Place place, int times) {

    public Severity severity() {
        return rule.severity();
    }

    Finding again() {
        return new Finding(rule, ground, wanted, found, place, times + 1);
    }
}
