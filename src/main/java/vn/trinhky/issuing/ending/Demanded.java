package vn.trinhky.issuing.ending;

import vn.trinhky.web.InvalidInput;

/** A field that must say something, and not too much. */
final class Demanded {

    private Demanded() {}

    /** @throws InvalidInput {@code invalid.<field>Missing} or {@code invalid.<field>TooLong} */
    static String text(String field, String typed, int longest) {
        String stated = typed.strip();
        if (stated.isEmpty()) {
            throw new InvalidInput(field, field + "Missing");
        }
        if (stated.length() > longest) {
            throw new InvalidInput(field, field + "TooLong", longest);
        }
        return stated;
    }
}
