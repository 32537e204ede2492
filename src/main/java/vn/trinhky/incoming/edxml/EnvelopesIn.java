package vn.trinhky.incoming.edxml;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.edxml.Arrivals;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.exchange.Business;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.edxml.Answers.Answer;
import vn.trinhky.incoming.edxml.ArrivedDocument.Kept;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;

/** Takes envelopes for the units that they name. Each unit gets its own copy, once, and its sender hears that it is there. */
@Component
class EnvelopesIn implements Arrivals {

    private final ArrivedDocuments documents;
    private final OrganCodes codes;
    private final Answers answers;
    private final OfficeDirectory office;
    private final FileStore files;
    private final ArrivalJournal journal;
    private final Clock clock;

    EnvelopesIn(
            ArrivedDocuments documents,
            OrganCodes codes,
            Answers answers,
            OfficeDirectory office,
            FileStore files,
            ArrivalJournal journal,
            Clock clock) {
        this.documents = documents;
        this.codes = codes;
        this.answers = answers;
        this.office = office;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void arrived(Message.Envelope envelope, byte[] file) {
        Map<String, UnitId> ours = new LinkedHashMap<>();
        envelope.to().forEach(to -> codes.unit(to.id()).ifPresent(unit -> ours.putIfAbsent(to.id(), unit)));
        if (ours.isEmpty()) {
            returnMisaddressed(envelope);
            return;
        }
        BusinessType type = envelope.business().type();
        Kept kept = type == BusinessType.NEW || type == BusinessType.REPLACE ? kept(envelope, file) : null;
        ours.forEach((code, unit) -> {
            if (kept != null) {
                take(envelope, kept, code, unit);
            }
            about(envelope, code, unit);
        });
    }

    @Override
    @Transactional
    public void takeBackAsked(Message.Status status) {
        String document = status.about().document().toString();
        documents.findAllByDocumentId(document).stream()
                .filter(copy -> copy.senderOrgan().equals(status.from().id()))
                .forEach(copy -> askBack(copy, status.description()));
    }

    private Kept kept(Message.Envelope envelope, byte[] file) {
        Digest pdf = envelope.enclosures().stream()
                .filter(Enclosure::isPdf)
                .findFirst()
                .map(enclosure -> files.keep(enclosure.content()))
                .orElse(null);
        return new Kept(files.keep(file), pdf);
    }

    private void take(Message.Envelope envelope, Kept kept, String code, UnitId unit) {
        if (documents.findByDocumentIdAndUnit(envelope.id().toString(), unit).isEmpty()) {
            ArrivedDocument copy = documents.save(new ArrivedDocument(envelope, unit, code, kept, clock.instant()));
            journal.note(copy, Journal.SYSTEM, Milestone.DOCUMENT_ARRIVED, Map.of());
        }
        say(envelope, envelope.id(), code, StatusCode.ARRIVED, "");
    }

    /** What the envelope says about an earlier document. */
    private void about(Message.Envelope envelope, String code, UnitId unit) {
        Business business = envelope.business();
        switch (business.type()) {
            case NEW -> {
                // there is no earlier one
            }
            case REPLACE -> business.replaced().forEach(replaced -> earlier(envelope, replaced.document(), unit)
                    .ifPresent(copy -> copy.replaceBy(envelope.id())));
            case UPDATE -> earlier(envelope, aboutOf(envelope), unit).ifPresent(copy -> {
                copy.correct(business.reason());
                journal.note(copy, Journal.SYSTEM, Milestone.DOCUMENT_CORRECTED_BY_SENDER, Map.of());
            });
            case RECALL -> earlier(envelope, aboutOf(envelope), unit)
                    .ifPresentOrElse(
                            copy -> askBack(copy, business.reason()),
                            // nobody here has what is recalled
                            () -> say(envelope, aboutOf(envelope), code, StatusCode.TAKE_BACK_AGREED, ""));
        }
    }

    private void askBack(ArrivedDocument copy, String why) {
        if (copy.askBack(why)) {
            journal.note(copy, Journal.SYSTEM, Milestone.DOCUMENT_ASKED_BACK, Map.of("reason", why));
        }
    }

    private static DocumentId aboutOf(Message.Envelope envelope) {
        DocumentId about = envelope.business().about();
        return about == null ? envelope.id() : about;
    }

    /** Only whoever sent a document can say something about it. */
    private Optional<ArrivedDocument> earlier(Message.Envelope envelope, DocumentId document, UnitId unit) {
        return documents.findByDocumentIdAndUnit(document.toString(), unit)
                .filter(copy -> copy.senderOrgan().equals(envelope.from().id()));
    }

    /** (Decree 30/2020, art. 21) */
    private void returnMisaddressed(Message.Envelope envelope) {
        for (Organ to : envelope.to()) {
            answers.say(new Answer(
                    envelope.id(), envelope.from().id(), to, StatusCode.REFUSED, "Gửi nhầm nơi nhận: " + to.id(), ""));
        }
    }

    private void say(Message.Envelope envelope, DocumentId about, String code, StatusCode status, String words) {
        Organ from = Organ.named(code, codes.unit(code).map(office::unit).map(unit -> unit.name()).orElse(code));
        answers.say(new Answer(about, envelope.from().id(), from, status, words, ""));
    }
}
