package vn.trinhky.signature;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a signature is to say: the claimed time, why, and how it looks.
 *
 * @param at the claimed signing time; a file holds whole seconds, so it is cut to them
 * @param reason as PDF readers show it, such as "Phê duyệt và ký ban hành"
 */
public record SignatureOrder(Instant at, String reason, Appearance appearance) {

    public SignatureOrder {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
