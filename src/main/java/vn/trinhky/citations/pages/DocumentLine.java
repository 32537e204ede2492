package vn.trinhky.citations.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.trinhky.citations.CitedDocument;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.citing.Citation;

/** A document of the register for programs. */
record DocumentLine(
        UUID id,
        String type,
        String sign,
        @Nullable LocalDate date,
        @Nullable String body,
        @Nullable String about,
        CitedDocument.Source source,
        String recordedBy,
        Instant recordedAt,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable String wrongBecause) {

    static DocumentLine of(CitedDocument document) {
        Citation known = document.citation();
        return new DocumentLine(
                document.id(),
                known.type(),
                known.sign().printed(),
                known.date(),
                known.body(),
                known.about(),
                document.source(),
                document.recordedBy(),
                document.recordedAt(),
                document.changedBy(),
                document.changedAt(),
                document.wrongBecause());
    }
}
