package vn.trinhky.notice;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.CollectionEscalated;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** Tells the compilers of a round who has not sent although the days of its collection are over. */
@Component
class EscalationNotice {

    /** A province has thousands of communes; all of them stand on the round's page. */
    private static final int NAMED = 5;

    private final Notices notices;
    private final Reporting reporting;
    private final OfficeDirectory office;

    EscalationNotice(Notices notices, Reporting reporting, OfficeDirectory office) {
        this.notices = notices;
        this.reporting = reporting;
        this.office = office;
    }

    @EventListener
    void on(CollectionEscalated escalated) {
        Round round = reporting.round(escalated.round());
        List<PersonId> compilers = office.holders(round.plan().compilingUnit(), PostKind.COMPILER).stream()
                .map(person -> person.id())
                .toList();
        List<UnitId> late = escalated.outstanding();
        notices.tell(
                compilers,
                new Notice(
                        "collectionEscalated",
                        List.of(
                                round.regimeName() + ", " + round.period().inWords(),
                                Integer.toString(late.size()),
                                names(late)),
                        "/rounds/" + round.id().value()));
    }

    private String names(List<UnitId> late) {
        Collection<Unit> named =
                office.unitsById(late.stream().limit(NAMED).toList()).values();
        String names = named.stream().map(Unit::shortName).sorted().collect(Collectors.joining(", "));
        return late.size() > NAMED ? names + ", …" : names;
    }
}
