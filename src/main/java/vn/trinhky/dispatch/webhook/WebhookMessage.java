package vn.trinhky.dispatch.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.recall.ParcelFiles.ParcelFile;
import vn.trinhky.dispatch.recall.ParcelFiles.Role;
import vn.trinhky.files.Digest;
import vn.trinhky.issuing.IssuedReport;

/**
 * What a program is sent, as JSON; its fields are described in docs/webhooks.md.
 *
 * @param key the same at every attempt
 * @param purpose {@code TRIAL} or one of {@link Purpose}
 * @param page where a person opens the document for this addressee
 * @param answers where the program says what became of it
 */
record WebhookMessage(
        int version,
        UUID key,
        String purpose,
        @Nullable UUID delivery,
        String addressee,
        @Nullable Facts document,
        @Nullable Facts successor,
        String words,
        @Nullable String page,
        String answers,
        List<Enclosed> files) {

    private static final int VERSION = 1;
    private static final String TRIAL = "TRIAL";
    private static final String ANSWERS = "/api/v1/delivery-answers";

    /** What a register has to know of a document. */
    record Facts(String number, LocalDate date, String subject, String signer, Instant issuedAt) {

        static Facts of(IssuedReport issued) {
            return new Facts(
                    issued.number().printed(),
                    issued.number().date(),
                    issued.subject(),
                    issued.signer(),
                    issued.issuedAt());
        }
    }

    /**
     * A file.
     *
     * @param role whether it is the document itself, or shows what it says otherwise than the one before
     * @param sha256 hexadecimal
     * @param content in Base64
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    record Enclosed(String name, String type, Role role, int bytes, String sha256, byte[] content) {

        static Enclosed of(ParcelFile file) {
            String sha256 = Digest.of(file.content()).value();
            return new Enclosed(file.name(), file.type(), file.role(), file.content().length, sha256, file.content());
        }
    }

    /** A message that brings nothing, to try the line. */
    static WebhookMessage trial(UUID key, String base) {
        return new WebhookMessage(VERSION, key, TRIAL, null, "", null, null, "", null, base + ANSWERS, List.of());
    }

    /** @param base the address of this office */
    static WebhookMessage of(Parcel parcel, String base, List<ParcelFile> files) {
        IssuedReport successor = parcel.other();
        return new WebhookMessage(
                VERSION,
                parcel.key(),
                parcel.purpose().name(),
                parcel.delivery(),
                parcel.addressee(),
                Facts.of(parcel.document()),
                successor == null ? null : Facts.of(successor),
                parcel.words(),
                base + "/receipts/" + parcel.link(),
                base + ANSWERS,
                files.stream().map(Enclosed::of).toList());
    }
}
