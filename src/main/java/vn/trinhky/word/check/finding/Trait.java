package vn.trinhky.word.check.finding;

/** What a table of type sizes says about one element. */
public enum Trait {
    SIZE,
    BOLD,
    NOT_BOLD,
    ITALIC,
    UPRIGHT,
    UNDERLINED,
    CAPITALS,
    SMALL_LETTERS,
    CENTRED;

    /** Its part in the name of a rule, such as {@code notBold}. */
    public String key() {
        return Key.of(this);
    }
}
