package vn.trinhky.dispatch.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** The clerk says which letters have gone, and who signed for them. */
@Component
public class PaperPost {

    private static final int LONGEST = 200;

    private final PaperLines lines;
    private final Dispatching dispatching;
    private final Answering answering;
    private final Carriage carriage;
    private final Issuing issuing;
    private final Clock clock;

    PaperPost(
            PaperLines lines,
            Dispatching dispatching,
            Answering answering,
            Carriage carriage,
            Issuing issuing,
            Clock clock) {
        this.lines = lines;
        this.dispatching = dispatching;
        this.answering = answering;
        this.carriage = carriage;
        this.issuing = issuing;
        this.clock = clock;
    }

    /**
     * These letters have gone. Those that were ticked before stay as they are.
     *
     * @param how such as a messenger's name or the number that the post gave it; may be empty
     * @throws InvalidInput if nothing is ticked, or the day cannot be
     */
    @Transactional
    public void sent(ReportId report, Collection<UUID> errands, @Nullable LocalDate on, String how, Officer clerk) {
        Refusal.raise(dispatching.objectionToDispatching(report, clerk));
        if (errands.isEmpty()) {
            throw new InvalidInput("errand", "paper.nothingTicked");
        }
        LocalDate day = day(report, on);
        String stated = stated("how", how);
        Map<UUID, PaperLine> known =
                lines.of(report).stream().collect(Collectors.toMap(PaperLine::errand, line -> line));
        for (UUID errand : errands) {
            PaperLine line = Optional.ofNullable(known.get(errand)).orElseThrow(NotHere::new);
            if (line.waiting()) {
                carriage.handedOver(errand, evidence(errand, day, stated), clerk);
            }
        }
    }

    private static Map<String, String> evidence(UUID errand, LocalDate day, String how) {
        Map<String, String> evidence = new HashMap<>();
        evidence.put("errand", errand.toString());
        evidence.put("sentOn", day.toString());
        if (!how.isEmpty()) {
            evidence.put("how", how);
        }
        return evidence;
    }

    /**
     * Somebody at the addressee's has signed for the letter.
     *
     * @param who as in the transfer book
     */
    @Transactional
    public void received(ReportId report, DeliveryId id, @Nullable LocalDate on, String who, Officer clerk) {
        Refusal.raise(dispatching.objectionToDispatching(report, clerk));
        if (lines.of(report).stream().noneMatch(line -> line.delivery().equals(id.value()))) {
            throw new NotHere();
        }
        Delivery delivery = dispatching.deliveriesOf(report, clerk).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        Refusal.raise(delivery.objectionToAcknowledging());
        LocalDate day = day(report, on);
        String name = stated("who", who);
        if (name.isEmpty()) {
            throw new InvalidInput("who", "paper.nameMissing");
        }
        answering.signedFor(id, name, Map.of("receivedOn", day.toString(), "notedBy", clerk.fullName()));
    }

    /** Nothing goes before it is issued, and nothing has gone tomorrow. */
    private LocalDate day(ReportId report, @Nullable LocalDate named) {
        LocalDate today = LocalDate.now(clock);
        LocalDate issued = LocalDate.ofInstant(issuing.issued(report).issuedAt(), clock.getZone());
        if (named == null || named.isAfter(today)) {
            throw new InvalidInput("on", "paper.dayAhead");
        }
        if (named.isBefore(issued)) {
            throw new InvalidInput("on", "paper.dayBeforeIssue");
        }
        return named;
    }

    private static String stated(String field, String typed) {
        if (typed.strip().length() > LONGEST) {
            throw new InvalidInput(field, "paper.tooLong", LONGEST);
        }
        return typed.strip();
    }

    /** The letters of a report, for those who work on it. */
    @Transactional(readOnly = true)
    public List<PaperLine> linesOf(ReportId report, Officer officer) {
        dispatching.objectionToDispatching(report, officer); // a report that she does not work on is not here
        return lines.of(report);
    }
}
