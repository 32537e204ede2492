package vn.trinhky.notice.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.extension.ExtensionAnswered;
import vn.trinhky.drafting.extension.ExtensionAsked;
import vn.trinhky.notice.Notice;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;

/** Tells the compilers that a unit needs more time, and the unit what they answered. */
@Component
class ExtensionNotice {

    private final PostNotices notices;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Formats formats;

    ExtensionNotice(PostNotices notices, Reporting reporting, OfficeDirectory office, Formats formats) {
        this.notices = notices;
        this.reporting = reporting;
        this.office = office;
        this.formats = formats;
    }

    @EventListener
    void on(ExtensionAsked asked) {
        Round round = reporting.round(asked.round());
        String unit = office.unit(asked.unit()).name();
        notices.tell(
                Map.of(
                        round.plan().compilingUnit(),
                        new Notice(
                                "extensionAsked",
                                List.of(unit, formats.date(asked.wanted()), named(round)),
                                "/rounds/" + round.id().value() + "/extensions",
                                asked.reason())),
                Set.of(PostKind.COMPILER));
    }

    @EventListener
    void on(ExtensionAnswered answered) {
        Round round = reporting.round(answered.round());
        @Nullable LocalDate day = answered.granted();
        String kind = day == null ? "extensionRefused" : "extensionGranted";
        LocalDate due = day == null ? round.deadlineFor(answered.unit()) : day;
        notices.tell(
                Map.of(
                        answered.unit(),
                        new Notice(
                                kind,
                                List.of(office.unit(answered.unit()).name(), formats.date(due), named(round)),
                                "/submissions/" + answered.submission().value() + "/extension",
                                answered.reason())),
                Set.of(PostKind.DRAFTER, PostKind.UNIT_APPROVER));
    }

    private static String named(Round round) {
        return round.regimeName() + ", " + round.period().inWords();
    }
}
