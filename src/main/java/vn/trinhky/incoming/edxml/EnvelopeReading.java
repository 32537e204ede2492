package vn.trinhky.incoming.edxml;

import java.util.List;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Heading;
import vn.trinhky.exchange.Message;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.Arrival;
import vn.trinhky.incoming.Described;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.incoming.Origin;
import vn.trinhky.office.UnitId;

/** What an envelope says, in the words of the inbox. */
final class EnvelopeReading {

    private EnvelopeReading() {}

    /** A recall or a notice is about a document that came before. */
    static boolean bringsDocument(Message.Envelope envelope) {
        BusinessType type = envelope.business().type();
        return type == BusinessType.NEW || type == BusinessType.REPLACE;
    }

    static Arrival arrival(Message.Envelope envelope, UnitId unit, FileStore files) {
        List<EnclosedFile> kept = envelope.enclosures().stream()
                .map(file ->
                        new EnclosedFile(file.name(), files.keep(file.content()).value()))
                .toList();
        return new Arrival(
                Origin.EDXML, unit, described(envelope), kept, envelope.id().toString());
    }

    /** Other systems know no limits; ours are those of the register. (Decree 30/2020, appendix VI) */
    private static Described described(Message.Envelope envelope) {
        Heading heading = envelope.heading();
        return new Described(
                cut(ArrivedEnvelope.nameOf(envelope), 200),
                cut(printed(heading.id()), 50),
                heading.id().date(),
                cut(heading.typeName(), 100),
                cut(heading.subject(), 500),
                cut(heading.signer().fullName(), 200));
    }

    /** As it stands on the document: below ten with a leading zero; a Party notation takes a hyphen. */
    static String printed(DocumentId id) {
        String number = id.number().length() == 1 ? "0" + id.number() : id.number();
        return number + (id.notation().contains("/") ? "-" : "/") + id.notation();
    }

    private static String cut(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest - 1) + "…";
    }
}
