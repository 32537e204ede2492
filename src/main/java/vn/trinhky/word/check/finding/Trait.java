package vn.trinhky.word.check.finding;

/** What a table of type sizes says about one element. */
public enum Trait {
    SIZE("size"),
    BOLD("bold"),
    NOT_BOLD("notBold"),
    ITALIC("italic"),
    UPRIGHT("upright"),
    UNDERLINED("underlined"),
    CAPITALS("capitals"),
    SMALL_LETTERS("smallLetters"),
    CENTRED("centred");

    private final String key;

    Trait(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
