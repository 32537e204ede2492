package vn.trinhky.incoming.sources;

import java.time.Instant;
import java.util.UUID;
import vn.trinhky.office.UnitId;

/**
 * A document that a round's report is made from.
 *
 * @param unit whose inbox it came to
 * @param code number and notation as printed; empty for a document without
 */
public record RoundSource(
        UUID document, UnitId unit, String author, String code, String subject, String linkedBy, Instant linkedAt) {

    public String title() {
        return code.isEmpty() ? subject : code + " · " + subject;
    }
}
