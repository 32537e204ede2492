package vn.trinhky.dispatch.recall;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.CarriedAfterTheEnd;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.EndedDispatch;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.channel.RecallAnswered;
import vn.trinhky.dispatch.recall.RecallAnswer.Said;
import vn.trinhky.dispatch.recall.refusals.AlreadyAnswered;
import vn.trinhky.dispatch.recall.refusals.NoRecallHere;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.ending.DocumentCorrected;
import vn.trinhky.issuing.ending.DocumentRecalled;
import vn.trinhky.issuing.ending.DocumentReplaced;
import vn.trinhky.issuing.validity.Validities;
import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** Tells everybody who has a document what has become of it, and keeps book of what he says to its recall. */
@Component
public class Recalls {

    private static final String WITHOUT_REASON = "Không nêu lý do.";
    private static final String TAKEN_BACK = "Văn bản đã được thu hồi.";

    private final RecallAnswers answers;
    private final EndedDispatch ended;
    private final Carriage carriage;
    private final Dispatching dispatching;
    private final Answering answering;
    private final Issuing issuing;
    private final Validities validities;
    private final Compilation compilation;
    private final Journal journal;
    private final Clock clock;

    Recalls(
            RecallAnswers answers,
            EndedDispatch ended,
            Carriage carriage,
            Dispatching dispatching,
            Answering answering,
            Issuing issuing,
            Validities validities,
            Compilation compilation,
            Journal journal,
            Clock clock) {
        this.answers = answers;
        this.ended = ended;
        this.carriage = carriage;
        this.dispatching = dispatching;
        this.answering = answering;
        this.issuing = issuing;
        this.validities = validities;
        this.compilation = compilation;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(DocumentRecalled recalled) {
        Set<DeliveryId> holders = ended.holders(recalled.report());
        ended.end(recalled.report(), TAKEN_BACK, recalled.who());
        ended.revokeLinks(recalled.report(), recalled.who());
        answers.ask(holders, clock.instant());
        carriage.send(holders, Purpose.RECALL, recalled.reason(), null);
    }

    /** The addressee's own system has answered. An answer that comes once more is no news. */
    @EventListener
    void on(RecallAnswered answered) {
        DeliveryId id = new DeliveryId(answered.delivery());
        if (answers.of(id).filter(RecallAnswer::isOpen).isPresent()) {
            Said said = answered.agreed() ? Said.AGREED : Said.REFUSED;
            String words = answered.words().isBlank() ? null : answered.words();
            String reason = words == null && said == Said.REFUSED ? WITHOUT_REASON : words;
            note(answering.delivery(id), said, reason, answered.who(), null);
        }
    }

    /** It was too late to stop it: the addressee has it now, and is asked like the others. */
    @EventListener
    void on(CarriedAfterTheEnd late) {
        if (validities.of(late.report()) instanceof Validity.Recalled recalled) {
            answers.ask(Set.of(late.delivery()), clock.instant());
            carriage.send(Set.of(late.delivery()), Purpose.RECALL, recalled.reason(), null);
        }
    }

    /** Those who have it get the other one; that is the message. */
    @EventListener
    void on(DocumentReplaced replaced) {
        String number = issuing.issued(replaced.by()).number().printed();
        ended.end(replaced.report(), "Được thay thế bởi văn bản số " + number + ".", replaced.who());
    }

    @EventListener
    void on(DocumentCorrected corrected) {
        var notice = corrected.correction().notice();
        String words = notice.number() + ": " + notice.words();
        carriage.send(ended.holders(corrected.report()), Purpose.CORRECTION, words, null);
    }

    /** Who has the document, for whoever thinks of recalling it and works on it. */
    @Transactional(readOnly = true)
    public Holders holdersOf(ReportId report, Officer officer) {
        return Holders.of(dispatching.deliveriesOf(report, officer), ended.holders(report));
    }

    /** What the addressee of this delivery was asked and said; empty if he was not asked. */
    @Transactional(readOnly = true)
    public Optional<RecallAnswer> answerOf(DeliveryId delivery) {
        return answers.of(delivery);
    }

    /** What all who were asked have said, in the printed order. */
    @Transactional(readOnly = true)
    public List<RecallAnswer> answersTo(ReportId report) {
        return answers.of(report);
    }

    /** The addressee has destroyed her copy, or sends it back. */
    @Transactional
    public void agree(DeliveryId id, Officer officer) {
        note(answering.addressed(id, officer), Said.AGREED, null, officer.fullName(), null);
    }

    /** The addressee keeps her copy, and says why. */
    @Transactional
    public void refuse(DeliveryId id, String reason, Officer officer) {
        note(answering.addressed(id, officer), Said.REFUSED, Reason.stated(reason), officer.fullName(), null);
    }

    /**
     * What an addressee answered by a way of his own.
     *
     * @param reason why he refused; may be null where he agreed
     */
    @Transactional
    public void answered(Delivery delivery, Said said, @Nullable String reason) {
        note(
                delivery,
                said,
                said == Said.REFUSED ? Reason.stated(reason == null ? "" : reason) : reason,
                delivery.addressee(),
                null);
    }

    /** The clerk writes down what an addressee told her, or sent back on paper. */
    @Transactional
    public void noteFor(Delivery delivery, Said said, String reason, Officer clerk) {
        Refusal.raise(dispatching.objectionToDispatching(delivery.report(), clerk));
        note(delivery, said, Reason.stated(reason), delivery.addressee(), clerk.fullName());
    }

    /** Why nothing can be said to the recall of this delivery, or null if it can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToAnswering(DeliveryId delivery) {
        RecallAnswer answer = answers.of(delivery).orElse(null);
        if (answer == null) {
            return new NoRecallHere();
        }
        return answer.isOpen() ? null : new AlreadyAnswered();
    }

    private void note(Delivery delivery, Said said, @Nullable String reason, String by, @Nullable String notedBy) {
        RecallAnswer asked = answers.of(delivery.id()).orElseThrow(NoRecallHere::new);
        RecallAnswer answer =
                new RecallAnswer(delivery.id(), asked.askedAt(), said, reason, by, notedBy, clock.instant());
        if (!answers.note(answer)) {
            throw new AlreadyAnswered();
        }
        journal.record(
                compilation.report(delivery.report()).round().value(),
                notedBy == null ? by : notedBy,
                said == Said.AGREED ? Milestone.RECALL_AGREED : Milestone.RECALL_REFUSED,
                reason == null
                        ? Map.of("addressee", delivery.addressee())
                        : Map.of("addressee", delivery.addressee(), "reason", reason));
    }
}
