package vn.trinhky.incoming.sources;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundId;
import vn.trinhky.upload.FileName;
import vn.trinhky.upload.Receiving;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** Brings the Word file of an arrived document into the unit's own text, as if the officer had uploaded it there. */
@Component
class TextTaking {

    private final Sources sources;
    private final vn.trinhky.incoming.Receiving arrivals;
    private final Reporting reporting;
    private final OwnTexts texts;
    private final Receiving uploads;
    private final FileStore files;

    TextTaking(
            Sources sources,
            vn.trinhky.incoming.Receiving arrivals,
            Reporting reporting,
            OwnTexts texts,
            Receiving uploads,
            FileStore files) {
        this.sources = sources;
        this.arrivals = arrivals;
        this.reporting = reporting;
        this.texts = texts;
        this.uploads = uploads;
        this.files = files;
    }

    /** @return where the file is compared with the text; nothing is taken over before somebody says so there */
    String bring(IncomingId id, RoundId round, Officer officer) {
        IncomingDocument document = arrivals.document(id, officer);
        Refusal.raise(arrivals.objectionToReading(document));
        EnclosedFile word = document.word().orElseThrow(NotHere::new);
        OwnTexts.Place place = texts.place(reporting.roundFor(round, officer), document, officer)
                .orElseThrow(NotHere::new);
        TextInHand text = place.desk().text(place.text(), officer);
        Refusal.raise(text.objection());
        sources.use(id, round, officer);
        ByteArrayInputStream file = new ByteArrayInputStream(files.content(word.content()));
        UUID upload = uploads.receive(text, FileName.of(word.name()), file, officer);
        return place.desk().address(place.text()) + "/word/" + upload;
    }
}
