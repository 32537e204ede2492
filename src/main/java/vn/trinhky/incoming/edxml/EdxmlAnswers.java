package vn.trinhky.incoming.edxml;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.Origin;
import vn.trinhky.incoming.SenderAnswer;
import vn.trinhky.incoming.edxml.Answers.Answer;
import vn.trinhky.incoming.facts.SenderWord;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;

/** Tells a sender on the axis what becomes of his document. */
@Component
class EdxmlAnswers implements SenderAnswer {

    private final ArrivedEnvelopes envelopes;
    private final Answers answers;
    private final OfficeDirectory office;

    EdxmlAnswers(ArrivedEnvelopes envelopes, Answers answers, OfficeDirectory office) {
        this.envelopes = envelopes;
        this.answers = answers;
        this.office = office;
    }

    @Override
    public Origin origin() {
        return Origin.EDXML;
    }

    /** The axis has no word for it. */
    @Override
    public void opened(IncomingDocument document, Officer officer) {}

    @Override
    public void accepted(IncomingDocument document, Officer officer) {
        say(document, StatusCode.ACCEPTED, "", officer);
    }

    @Override
    public void refused(IncomingDocument document, String reason, Officer officer) {
        say(document, StatusCode.REFUSED, reason, officer);
    }

    @Override
    public void assigned(IncomingDocument document, Officer officer) {
        say(document, StatusCode.ASSIGNED, "", officer);
    }

    @Override
    public void taken(IncomingDocument document, Officer officer) {
        say(document, StatusCode.IN_PROCESS, "", officer);
    }

    @Override
    public void handled(IncomingDocument document, Officer officer) {
        say(document, StatusCode.FINISHED, "", officer);
    }

    @Override
    public List<SenderWord> words(IncomingDocument document) {
        return envelopes.findById(document.id()).map(ArrivedEnvelope::words).orElse(List.of());
    }

    /** Not what the sender wants back, nor what he has put another document in the place of. */
    @Override
    public boolean isAwaited(IncomingDocument document) {
        return envelopes.findById(document.id()).filter(ArrivedEnvelope::holds).isPresent();
    }

    private void say(IncomingDocument document, StatusCode code, String words, Officer officer) {
        say(envelopes.findById(document.id()).orElseThrow(), code, words, officer);
    }

    void say(ArrivedEnvelope envelope, StatusCode code, String words, Officer officer) {
        Organ from =
                Organ.named(envelope.receivedAs(), office.unit(envelope.unit()).name());
        answers.say(new Answer(envelope.exchangeId(), envelope.senderOrgan(), from, code, words, officer.fullName()));
    }
}
