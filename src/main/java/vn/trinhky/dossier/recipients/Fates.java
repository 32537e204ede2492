package vn.trinhky.dossier.recipients;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.recall.RecallAnswer;
import vn.trinhky.dispatch.recall.Recalls;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.ending.Correcting;
import vn.trinhky.issuing.ending.Recalling;
import vn.trinhky.issuing.ending.Replacement;
import vn.trinhky.issuing.ending.Replacing;
import vn.trinhky.issuing.validity.Validities;
import vn.trinhky.issuing.validity.Validity;

/** Gathers what became of an issued document. */
@Component
class Fates {

    private final Validities validities;
    private final Recalling recalling;
    private final Replacing replacing;
    private final Correcting correcting;
    private final Recalls recalls;
    private final Issuing issuing;
    private final Dispatching dispatching;

    Fates(
            Validities validities,
            Recalling recalling,
            Replacing replacing,
            Correcting correcting,
            Recalls recalls,
            Issuing issuing,
            Dispatching dispatching) {
        this.validities = validities;
        this.recalling = recalling;
        this.replacing = replacing;
        this.correcting = correcting;
        this.recalls = recalls;
        this.issuing = issuing;
        this.dispatching = dispatching;
    }

    Fate of(DossierSubject subject) {
        ReportId id = subject.id();
        Replacement replacement = replacing.replacementOf(id).orElse(null);
        Replacement taken = replacing.replacementBy(id).orElse(null);
        return new Fate(
                state(validities.of(id)),
                recalling.endingOf(id).orElse(null),
                replacement,
                number(replacement == null ? null : replacement.report()),
                taken,
                number(taken == null ? null : taken.issued()),
                correcting.of(id),
                answers(subject));
    }

    private List<Compliance> answers(DossierSubject subject) {
        List<RecallAnswer> answers = recalls.answersTo(subject.id());
        if (answers.isEmpty()) {
            return List.of();
        }
        Map<DeliveryId, Delivery> deliveries = dispatching.deliveriesOf(subject.id(), subject.taker()).stream()
                .collect(Collectors.toMap(Delivery::id, Function.identity()));
        return answers.stream()
                .flatMap(answer -> Stream.ofNullable(deliveries.get(answer.delivery()))
                        .map(delivery -> Compliance.of(answer, delivery)))
                .toList();
    }

    private @Nullable String number(@Nullable ReportId report) {
        return report == null
                ? null
                : issuing.ifIssued(report)
                        .map(IssuedReport::number)
                        .map(one -> one.printed())
                        .orElse(null);
    }

    private static Fate.State state(Validity validity) {
        if (validity instanceof Validity.Recalled) {
            return Fate.State.RECALLED;
        }
        return validity instanceof Validity.Replaced ? Fate.State.REPLACED : Fate.State.IN_FORCE;
    }
}
