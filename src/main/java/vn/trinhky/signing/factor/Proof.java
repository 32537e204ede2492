package vn.trinhky.signing.factor;

/**
 * What a signatory typed to prove that it is she.
 *
 * @param typed the password, or the six digits of a code
 */
public record Proof(Kind kind, String typed) {

    /** What it is that only she has. */
    public enum Kind {
        /** The password that she signs in with. */
        PASSWORD,
        /** A code that an app on her phone shows for half a minute (TOTP, RFC 6238). */
        CODE
    }

    public static Proof password(String typed) {
        return new Proof(Kind.PASSWORD, typed);
    }

    public static Proof code(String typed) {
        return new Proof(Kind.CODE, typed);
    }

    /** Says nothing of what was typed: this record may come into a log. */
    @Override
    public String toString() {
        return "Proof[" + kind + "]";
    }
}
