package vn.trinhky.word.marks;

import vn.trinhky.web.Refusal;

/** What is marked secret is not taken: the system is connected to a network. (Law on the Protection of State Secrets) */
public final class SecretDocument extends Refusal {

    /** @param degree what it is marked with; not {@link Secrecy#NONE} */
    public SecretDocument(Secrecy degree) {
        super(degree.printed());
    }

    /** Refuses everything but {@link Secrecy#NONE}. */
    public static void refuse(Secrecy degree) {
        if (degree != Secrecy.NONE) {
            throw new SecretDocument(degree);
        }
    }
}
