package vn.trinhky.incoming;

import java.util.List;
import vn.trinhky.incoming.facts.SenderWord;
import vn.trinhky.office.Officer;

/**
 * Tells the sender's side what became of a document: one bean for each origin that {@linkplain Origin#waitsForAnswer() waits}.
 * Called in the transaction of the recipient's act, so whoever has to leave this system for it schedules that.
 */
public interface SenderAnswer {

    Origin origin();

    /** Somebody who receives it has it before her. */
    void opened(IncomingDocument document, Officer officer);

    void accepted(IncomingDocument document, Officer officer);

    /** It is given back: misaddressed, damaged, or not what it claims to be. (Decree 30/2020, art. 21) */
    void refused(IncomingDocument document, String reason, Officer officer);

    /** Whether the sender still waits for an answer to it. */
    default boolean isAwaited(IncomingDocument document) {
        return true;
    }

    /** Somebody of the unit is in charge of it now. */
    default void assigned(IncomingDocument document, Officer officer) {}

    /** Whoever is in charge of it has it before her. */
    default void taken(IncomingDocument document, Officer officer) {}

    /** It is dealt with. */
    default void handled(IncomingDocument document, Officer officer) {}

    /** What the sender has said about it since, the gravest first. */
    default List<SenderWord> words(IncomingDocument document) {
        return List.of();
    }
}
