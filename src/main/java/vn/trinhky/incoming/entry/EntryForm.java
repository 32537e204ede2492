package vn.trinhky.incoming.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.trinhky.incoming.Described;
import vn.trinhky.incoming.Origin;
import vn.trinhky.incoming.refusals.NotTheReceiver;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;

/**
 * What the clerk types about a document that came from outside.
 *
 * @param unit for which it came; null takes the only unit whose clerk she is
 * @param origin on paper or by mail
 */
record EntryForm(
        @Nullable UUID unit,
        @Nullable Origin origin,
        @Nullable String author,
        @Nullable String code,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dated,

        @Nullable String typeName,
        @Nullable String subject,
        @Nullable String signer) {

    static final EntryForm EMPTY = new EntryForm(null, Origin.PAPER, "", "", null, "", "", "");

    Described described() {
        return new Described(text(author), text(code), dated, text(typeName), text(subject), text(signer)).entered();
    }

    Origin came() {
        if (origin == null || origin.waitsForAnswer()) {
            throw new InvalidInput("origin", "incoming.origin");
        }
        return origin;
    }

    /** @throws NotTheReceiver if the officer is not the clerk of the unit */
    UnitId receiver(Officer officer) {
        return officer.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .map(Officer.HeldPost::unit)
                .filter(held -> unit == null || held.value().equals(unit))
                .findFirst()
                .orElseThrow(NotTheReceiver::new);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
