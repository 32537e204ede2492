package vn.trinhky.word.check.finding;

import vn.trinhky.word.LayoutProfile;

/** One rule of layout under its name. */
public sealed interface LayoutRule permits NamedRule, LookRule {

    /** Its name for programs and message files, such as {@code margins} or {@code signer.bold}. */
    String key();

    Severity severity();

    /** What it is about, which decides where the ground for it stands. */
    Area area();

    /** Where the rule stands. */
    default String ground(LayoutProfile profile) {
        return Grounds.of(area(), profile);
    }
}
