package vn.trinhky.incoming.edxml;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.edxml.Answers.Answer;
import vn.trinhky.incoming.edxml.ArrivedDocument.Recall;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;

/** What a unit's clerk does with documents that came over the axis. Every word of hers goes back to the sender. */
@Component
class ArrivedDesk {

    private static final Set<StatusCode> STEPS =
            Set.of(StatusCode.ASSIGNED, StatusCode.IN_PROCESS, StatusCode.FINISHED);

    /** A page shows the latest; the register of incoming documents has all. */
    private static final Limit SHOWN = Limit.of(200);

    private final ArrivedDocuments documents;
    private final Answers answers;
    private final OfficeDirectory office;
    private final FileStore files;
    private final ArrivalJournal journal;
    private final Clock clock;

    ArrivedDesk(
            ArrivedDocuments documents,
            Answers answers,
            OfficeDirectory office,
            FileStore files,
            ArrivalJournal journal,
            Clock clock) {
        this.documents = documents;
        this.answers = answers;
        this.office = office;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /** The latest for the units whose post she opens. */
    @Transactional(readOnly = true)
    List<ArrivedDocument> arrivedFor(Officer clerk) {
        List<UUID> units = clerk.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .map(post -> post.unit().value())
                .toList();
        return documents.of(units, SHOWN);
    }

    /** @throws NotHere if it is none of her units' */
    @Transactional(readOnly = true)
    ArrivedDocument document(UUID id, Officer clerk) {
        return documents.findById(id)
                .filter(copy -> clerk.holds(PostKind.CLERK, copy.unit()))
                .orElseThrow(NotHere::new);
    }

    @Transactional(readOnly = true)
    byte[] pdf(UUID id, Officer clerk) {
        ArrivedDocument copy = document(id, clerk);
        if (copy.pdf() == null) {
            throw new NotHere();
        }
        return files.content(copy.pdf());
    }

    /** The envelope as it came. */
    @Transactional(readOnly = true)
    byte[] envelope(UUID id, Officer clerk) {
        return files.content(document(id, clerk).envelope());
    }

    /** What was said to the sender, the latest first. */
    @Transactional(readOnly = true)
    List<Message.Status> said(UUID id, Officer clerk) {
        ArrivedDocument copy = document(id, clerk);
        return answers.about(copy.documentId(), copy.receivedAs());
    }

    /** The unit takes it: status 03. */
    @Transactional
    void accept(UUID id, Officer clerk) {
        ArrivedDocument copy = held(id, clerk);
        copy.accept(clerk.fullName(), clock.instant());
        say(copy, StatusCode.ACCEPTED, "", clerk);
        journal.note(copy, clerk.fullName(), Milestone.DOCUMENT_ACCEPTED, Map.of());
    }

    /** The unit returns it on the system: status 02. (Decree 30/2020, art. 21) */
    @Transactional
    void refuse(UUID id, String reason, Officer clerk) {
        String stated = Reason.stated(reason);
        ArrivedDocument copy = held(id, clerk);
        copy.refuse(stated, clerk.fullName(), clock.instant());
        say(copy, StatusCode.REFUSED, stated, clerk);
        journal.note(copy, clerk.fullName(), Milestone.DOCUMENT_REFUSED, Map.of("reason", stated));
    }

    /** How far its handling has got: status 04, 05 or 06. */
    @Transactional
    void progress(UUID id, StatusCode step, Officer clerk) {
        if (!STEPS.contains(step)) {
            throw new InvalidInput("step", "arrivedStep");
        }
        ArrivedDocument copy = held(id, clerk);
        copy.progress(step);
        say(copy, step, "", clerk);
        journal.note(copy, clerk.fullName(), Milestone.DOCUMENT_PROGRESSED, Map.of("status", step.code()));
    }

    /** The unit gives up its copy: status 15. (Decree 30/2020, art. 18.4) */
    @Transactional
    void agreeToRecall(UUID id, Officer clerk) {
        answerRecall(id, Recall.AGREED, StatusCode.TAKE_BACK_AGREED, "", clerk);
    }

    /** The unit keeps its copy, and says why: status 16. */
    @Transactional
    void refuseRecall(UUID id, String reason, Officer clerk) {
        answerRecall(id, Recall.REFUSED, StatusCode.TAKE_BACK_REFUSED, Reason.stated(reason), clerk);
    }

    private void answerRecall(UUID id, Recall said, StatusCode code, String words, Officer clerk) {
        ArrivedDocument copy = held(id, clerk);
        copy.answerRecall(said);
        say(copy, code, words, clerk);
        journal.note(copy, clerk.fullName(), Milestone.RECALL_ANSWERED, Map.of("status", code.code(), "reason", words));
    }

    private ArrivedDocument held(UUID id, Officer clerk) {
        return documents.held(id)
                .filter(copy -> clerk.holds(PostKind.CLERK, copy.unit()))
                .orElseThrow(NotHere::new);
    }

    private void say(ArrivedDocument copy, StatusCode code, String words, Officer clerk) {
        Organ from = Organ.named(copy.receivedAs(), office.unit(copy.unit()).name());
        DocumentId about = DocumentId.parse(copy.documentId()).orElseThrow();
        answers.say(new Answer(about, copy.senderOrgan(), from, code, words, clerk.fullName()));
    }
}
