package vn.trinhky.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Post;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;

/** The demo office with many more communes that all report to one more regime; each has one drafter. */
final class BigOffice {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final OfficeDirectory office;
    private final Reporting reporting;
    private final Drafting drafting;

    BigOffice(ConfigurableApplicationContext application) {
        this.office = application.getBean(OfficeDirectory.class);
        this.reporting = application.getBean(Reporting.class);
        this.drafting = application.getBean(Drafting.class);
    }

    /** A drafter and her part. */
    record Place(String signInName, String submission) {}

    List<Place> open(int communes, String password) {
        Officer compiler = office.officer("huong").orElseThrow();
        ReportingRegime like = reporting.compiledBy(compiler).get(0);
        List<UnitId> units = new ArrayList<>();
        for (int i = 0; i < communes; i++) {
            units.add(commune(i, password));
        }
        RegimeId regime = new RegimeId(UUID.randomUUID());
        reporting.introduce(new ReportingRegime(regime, "TAI", "Báo cáo quý của nhiều xã", plan(like.plan(), units)));
        var round = reporting.openRound(regime, new ReportingPeriod(2090, 1), LocalDate.of(2999, 1, 1), compiler);
        return drafting.partsOf(round).stream().map(part -> place(part, units)).toList();
    }

    private UnitId commune(int number, String password) {
        UnitId unit = new UnitId(UUID.randomUUID());
        office.register(
                new Unit(unit, "TAI" + number, UnitKind.STEERING_COMMITTEE, "Xã " + number, "Xã " + number, LONG_AGO));
        PersonId id = new PersonId(UUID.randomUUID());
        Person drafter = new Person(id, "Người soạn " + number).mayEnterAs("tai" + number, "{noop}" + password);
        office.register(drafter, List.of(new Post(id, unit, PostKind.DRAFTER, "Công chức", LONG_AGO)));
        return unit;
    }

    private static Place place(Submission part, List<UnitId> units) {
        return new Place("tai" + units.indexOf(part.unit()), part.id().value().toString());
    }

    private static RegimePlan plan(RegimePlan like, List<UnitId> communes) {
        return like.changed().contributors(communes).plan();
    }
}
