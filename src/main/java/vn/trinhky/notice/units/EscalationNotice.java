package vn.trinhky.notice.units;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.CollectionEscalated;
import vn.trinhky.notice.Notice;
import vn.trinhky.office.OfficeDirectory;
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

    private final PostNotices notices;
    private final Reporting reporting;
    private final OfficeDirectory office;

    EscalationNotice(PostNotices notices, Reporting reporting, OfficeDirectory office) {
        this.notices = notices;
        this.reporting = reporting;
        this.office = office;
    }

    @EventListener
    void on(CollectionEscalated escalated) {
        Round round = reporting.round(escalated.round());
        List<UnitId> late = escalated.outstanding();
        Notice notice = new Notice(
                "collectionEscalated",
                List.of(
                        round.regimeName() + ", " + round.period().inWords(),
                        Integer.toString(late.size()),
                        names(late)),
                "/rounds/" + round.id().value());
        notices.tell(Map.of(round.plan().compilingUnit(), notice), Set.of(PostKind.COMPILER));
    }

    private String names(List<UnitId> late) {
        Collection<Unit> named =
                office.unitsById(late.stream().limit(NAMED).toList()).values();
        String names = named.stream().map(Unit::shortName).sorted().collect(Collectors.joining(", "));
        return late.size() > NAMED ? names + ", …" : names;
    }
}
