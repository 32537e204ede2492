package vn.trinhky.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document that an authority rests on.
 *
 * @param number number and notation, such as {@code 12-QĐ/HU}
 * @param body who issued it
 * @param file the digest of a copy; null when none was brought
 */
@Embeddable
public record Decision(
        @Column(name = "decision_number") String number,
        @Column(name = "decision_date") LocalDate date,
        @Column(name = "decision_body") String body,

        @Column(name = "decision_file") @Nullable String file,

        @Column(name = "decision_file_name") @Nullable String fileName) {

    public static Decision of(String number, LocalDate date, String body) {
        return new Decision(number, date, body, null, null);
    }
}
