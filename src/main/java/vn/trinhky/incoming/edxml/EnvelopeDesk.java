package vn.trinhky.incoming.edxml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.incoming.Rights;
import vn.trinhky.incoming.edxml.ArrivedEnvelope.Recall;
import vn.trinhky.incoming.refusals.NotTheReceiver;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** What was said between the sender of an envelope and us, and what becomes of a copy that he wants back. */
@Component
class EnvelopeDesk {

    private final ArrivedEnvelopes envelopes;
    private final Receiving receiving;
    private final EdxmlAnswers senders;
    private final Answers answers;
    private final FileStore files;
    private final Journal journal;

    EnvelopeDesk(
            ArrivedEnvelopes envelopes,
            Receiving receiving,
            EdxmlAnswers senders,
            Answers answers,
            FileStore files,
            Journal journal) {
        this.envelopes = envelopes;
        this.receiving = receiving;
        this.senders = senders;
        this.answers = answers;
        this.files = files;
        this.journal = journal;
    }

    /** An envelope with the document that it brought, and what was said about it to the sender, the latest first. */
    record Sheet(
            ArrivedEnvelope envelope,
            IncomingDocument document,
            List<Message.Status> said,
            @Nullable Refusal objection) {}

    /** @throws NotHere if it is not hers to read, or did not come in an envelope */
    @Transactional(readOnly = true)
    Sheet sheet(IncomingId id, Officer officer) {
        IncomingDocument document = receiving.document(id, officer);
        ArrivedEnvelope envelope = envelopes.findById(id).orElseThrow(NotHere::new);
        List<Message.Status> said = answers.about(envelope.exchangeId().toString(), envelope.receivedAs());
        return new Sheet(envelope, document, said, objectionToAnsweringRecall(envelope, document, officer));
    }

    private static @Nullable Refusal objectionToAnsweringRecall(
            ArrivedEnvelope envelope, IncomingDocument document, Officer officer) {
        return Rights.receives(document, officer) ? envelope.objectionToAnsweringRecall() : new NotTheReceiver();
    }

    /** The envelope as it came. */
    @Transactional(readOnly = true)
    byte[] file(IncomingId id, Officer officer) {
        return files.content(sheet(id, officer).envelope().file());
    }

    /** The unit gives up its copy: status 15. (Decree 30/2020, art. 18.4) */
    @Transactional
    void agreeToRecall(IncomingId id, Officer officer) {
        answerRecall(id, Recall.AGREED, "", officer);
    }

    /** The unit keeps its copy, and says why: status 16. */
    @Transactional
    void refuseRecall(IncomingId id, String reason, Officer officer) {
        answerRecall(id, Recall.REFUSED, Reason.stated(reason), officer);
    }

    private void answerRecall(IncomingId id, Recall said, String words, Officer officer) {
        ArrivedEnvelope envelope = envelopes.held(id).orElseThrow(NotHere::new);
        IncomingDocument document = receiving.document(id, officer);
        Refusal.raise(objectionToAnsweringRecall(envelope, document, officer));
        envelope.answerRecall(said);
        StatusCode code = said == Recall.AGREED ? StatusCode.TAKE_BACK_AGREED : StatusCode.TAKE_BACK_REFUSED;
        senders.say(envelope, code, words, officer);
        journal.record(
                id.value(),
                officer.fullName(),
                Milestone.RECALL_ANSWERED,
                Map.of("status", code.code(), "reason", words));
    }
}
