package vn.trinhky.incoming.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.incoming.Described;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.Origin;
import vn.trinhky.incoming.facts.Answered;
import vn.trinhky.incoming.facts.BookNumber;
import vn.trinhky.incoming.facts.Charge;
import vn.trinhky.incoming.facts.Checked;
import vn.trinhky.signature.check.SignedFileReport;

/**
 * An arrived document as a program sees it.
 *
 * @param awaited whether its sender waits for an answer
 * @param reminders by which the sender has asked for it, the latest first
 */
record ArrivalRecord(
        UUID id,
        Origin origin,
        String addressee,
        IncomingDocument.State state,
        Described described,
        List<EnclosedFile> files,
        Instant arrivedAt,
        @Nullable Instant openedAt,
        @Nullable Answered answered,
        @Nullable BookNumber number,
        @Nullable ChargeRecord charge,
        @Nullable CheckRecord check,
        String note,
        boolean awaited,
        List<ArrivalSheet.Reminder> reminders,
        List<TrailRecord> trail) {

    /** What a check of the signatures said. */
    record CheckRecord(SignedFileReport.Verdict verdict, String signers, String by, Instant at) {

        static @Nullable CheckRecord of(@Nullable Checked checked) {
            return checked == null
                    ? null
                    : new CheckRecord(checked.verdict(), checked.signers(), checked.by(), checked.at());
        }
    }

    /** Who is in charge. */
    record ChargeRecord(
            UUID person,
            Instant since,
            @Nullable LocalDate due,
            @Nullable Instant takenAt) {

        static @Nullable ChargeRecord of(@Nullable Charge charge) {
            return charge == null
                    ? null
                    : new ChargeRecord(charge.assignee(), charge.at(), charge.dueOn(), charge.takenAt());
        }
    }

    /** What somebody did. */
    record TrailRecord(Instant at, String who, String milestone, Map<String, String> details) {}

    static ArrivalRecord of(ArrivalSheet sheet) {
        IncomingDocument document = sheet.document();
        return new ArrivalRecord(
                document.id().value(),
                document.origin(),
                document.addressee(),
                document.state(),
                document.described(),
                document.files(),
                document.arrivedAt(),
                document.openedAt(),
                document.answered(),
                document.bookNumber(),
                ChargeRecord.of(document.charge()),
                CheckRecord.of(document.checked()),
                document.note(),
                sheet.awaited(),
                sheet.reminders(),
                sheet.trail().stream()
                        .map(TrailLine::entry)
                        .map(entry -> new TrailRecord(entry.at(), entry.actor(), entry.milestone(), entry.details()))
                        .toList());
    }
}
