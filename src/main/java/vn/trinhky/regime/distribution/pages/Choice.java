package vn.trinhky.regime.distribution.pages;

/**
 * One who can be put behind a line.
 *
 * @param token how a form names him: {@code unit:…}, {@code person:…}, {@code group:…}, {@code circle:…} with an id or code,
 *     {@code rule:KIND:…} with the id of the unit above
 * @param label what is typed to find him; no two choices share one
 */
record Choice(String token, String label) {

    /** The icon beside his name. */
    public String icon() {
        return switch (token.substring(0, token.indexOf(':'))) {
            case "unit" -> "ti-building";
            case "person" -> "ti-user";
            case "rule" -> "ti-wand";
            default -> "ti-users";
        };
    }
}
