package vn.trinhky.incoming.edxml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.edxml.Arrivals;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.exchange.Business;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.Arriving;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.edxml.Answers.Answer;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** Takes envelopes for the units that they name. Each unit gets its own copy, once, and its sender hears that it is there. */
@Component
class EnvelopesIn implements Arrivals {

    private final ArrivedEnvelopes envelopes;
    private final Arriving arriving;
    private final OrganCodes codes;
    private final Answers answers;
    private final OfficeDirectory office;
    private final FileStore files;
    private final Journal journal;

    EnvelopesIn(
            ArrivedEnvelopes envelopes,
            Arriving arriving,
            OrganCodes codes,
            Answers answers,
            OfficeDirectory office,
            FileStore files,
            Journal journal) {
        this.envelopes = envelopes;
        this.arriving = arriving;
        this.codes = codes;
        this.answers = answers;
        this.office = office;
        this.files = files;
        this.journal = journal;
    }

    @Override
    @Transactional
    public void arrived(Message.Envelope envelope, byte[] file) {
        Map<String, UnitId> ours = new LinkedHashMap<>();
        envelope.to().forEach(to -> codes.unit(to.id()).ifPresent(unit -> ours.putIfAbsent(to.id(), unit)));
        if (ours.isEmpty()) {
            returnMisaddressed(envelope);
        }
        ours.forEach((code, unit) -> {
            if (EnvelopeReading.bringsDocument(envelope)) {
                take(envelope, file, code, unit);
            }
            about(envelope, code, unit);
        });
    }

    @Override
    @Transactional
    public void takeBackAsked(Message.Status status) {
        envelopes.of(status.about().document().toString()).stream()
                .filter(copy -> copy.senderOrgan().equals(status.from().id()))
                .forEach(copy -> askBack(copy, status.description()));
    }

    private void take(Message.Envelope envelope, byte[] file, String code, UnitId unit) {
        IncomingId id =
                arriving.arrive(EnvelopeReading.arrival(envelope, unit, files), ArrivedEnvelope.nameOf(envelope));
        if (!envelopes.existsById(id)) {
            envelopes.save(new ArrivedEnvelope(id, envelope, unit, code, files.keep(file)));
        }
        say(envelope, envelope.id(), code, StatusCode.ARRIVED);
    }

    /** What the envelope says about an earlier document. */
    private void about(Message.Envelope envelope, String code, UnitId unit) {
        Business business = envelope.business();
        switch (business.type()) {
            case NEW -> {
                // there is no earlier one
            }
            case REPLACE ->
                business.replaced().forEach(replaced -> earlier(envelope, replaced.document(), unit)
                        .ifPresent(copy -> copy.replaceBy(envelope.id())));
            case UPDATE ->
                earlier(envelope, aboutOf(envelope), unit).ifPresent(copy -> {
                    copy.correct(business.reason());
                    note(copy, Milestone.DOCUMENT_CORRECTED_BY_SENDER, business.reason());
                });
            case RECALL ->
                earlier(envelope, aboutOf(envelope), unit)
                        .ifPresentOrElse(
                                copy -> askBack(copy, business.reason()),
                                // nobody here has what is recalled
                                () -> say(envelope, aboutOf(envelope), code, StatusCode.TAKE_BACK_AGREED));
        }
    }

    private void askBack(ArrivedEnvelope copy, String why) {
        if (copy.askBack(why)) {
            note(copy, Milestone.DOCUMENT_ASKED_BACK, why);
        }
    }

    private void note(ArrivedEnvelope copy, Milestone milestone, String reason) {
        journal.record(copy.document().value(), copy.senderName(), milestone, Map.of("reason", reason));
    }

    private static DocumentId aboutOf(Message.Envelope envelope) {
        DocumentId about = envelope.business().about();
        return about == null ? envelope.id() : about;
    }

    /** Only whoever sent a document can say something about it. */
    private Optional<ArrivedEnvelope> earlier(Message.Envelope envelope, DocumentId document, UnitId unit) {
        return envelopes.of(document.toString(), unit).filter(copy -> copy.senderOrgan()
                .equals(envelope.from().id()));
    }

    /** (Decree 30/2020, art. 21) */
    private void returnMisaddressed(Message.Envelope envelope) {
        for (Organ to : envelope.to()) {
            answers.say(new Answer(
                    envelope.id(), envelope.from().id(), to, StatusCode.REFUSED, "Gửi nhầm nơi nhận: " + to.id(), ""));
        }
    }

    private void say(Message.Envelope envelope, DocumentId about, String code, StatusCode status) {
        String name = codes.unit(code).map(office::unit).map(Unit::name).orElse(code);
        answers.say(new Answer(about, envelope.from().id(), Organ.named(code, name), status, "", ""));
    }
}
