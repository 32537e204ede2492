package vn.trinhky.register.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.register.Handovers.Handover;
import vn.trinhky.register.RegisterEntry.State;

/**
 * A line of the register as it is read. The columns are those of Decree 30/2020, appendix IV.
 *
 * @param typeCode of its series
 * @param span the term or year of its series
 * @param document null for a number that stands on nothing
 * @param handover when it was handed over and who signed for it; null before it was sent
 */
public record RegisterLine(
        UUID id,
        UUID body,
        String typeCode,
        String span,
        int number,
        State state,
        @Nullable UUID document,
        @Nullable String notation,
        @Nullable LocalDate date,
        @Nullable String typeName,
        @Nullable String subject,
        @Nullable String signer,
        @Nullable String recipients,
        @Nullable String keptBy,
        @Nullable Integer copies,
        @Nullable String note,
        @Nullable String voidReason,
        @Nullable Instant issuedAt,
        @Nullable Handover handover) {

    /** Number and notation as they stand on the document; the number alone where it stands on none. */
    public String printed() {
        return !standsOnDocument() || notation == null || date == null
                ? String.format("%02d", number)
                : new DocumentNumber(number, notation, date).printed();
    }

    /** A number that was given back stood on something once, but no longer does. */
    public boolean standsOnDocument() {
        return document != null;
    }

    /** Type and abstract as a sentence begins with them: "Báo cáo kết quả ...". */
    public String about() {
        if (!standsOnDocument() || typeName == null || typeName.isEmpty()) {
            return "";
        }
        return typeName.charAt(0) + typeName.substring(1).toLowerCase(java.util.Locale.ROOT) + " " + subject;
    }

    /** The number of copies as an office writes it, below ten with a leading zero. */
    public String printedCopies() {
        return copies == null ? "" : String.format("%02d", copies);
    }

    RegisterLine handedOver(@Nullable Handover how) {
        return new RegisterLine(
                id,
                body,
                typeCode,
                span,
                number,
                state,
                document,
                notation,
                date,
                typeName,
                subject,
                signer,
                recipients,
                keptBy,
                copies,
                note,
                voidReason,
                issuedAt,
                how);
    }
}
