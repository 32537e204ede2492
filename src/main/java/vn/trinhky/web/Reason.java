package vn.trinhky.web;

/** The reason that an officer states when she returns or ends something: never empty, at most a page long. */
public final class Reason {

    private static final int LONGEST = 4_000;

    private Reason() {}

    /**
     * The reason without the blanks around it.
     *
     * @throws InvalidInput if it says nothing, or more than {@value #LONGEST} characters
     */
    public static String stated(String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "reasonMissing");
        }
        if (reason.length() > LONGEST) {
            throw new InvalidInput("reason", "reasonTooLong", LONGEST);
        }
        return reason.strip();
    }
}
