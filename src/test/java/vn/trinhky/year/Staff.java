package vn.trinhky.year;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Post;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.ReviewManner;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.regime.SectionRecipe;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.timing.TimingKeeping;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.marks.Secrecy;

/** Seven communes with a drafter and a leader each, and the office that compiles their reports. */
final class Staff {

    static final String COMPILER = "compiler";
    static final String SECTION = "I";

    private static final int UNITS = 7;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final UnitId compiling = new UnitId(UUID.randomUUID());
    private final List<UnitId> units =
            Stream.generate(() -> new UnitId(UUID.randomUUID())).limit(UNITS).toList();

    static String drafter(int unit) {
        return "drafter-" + unit;
    }

    static String leader(int unit) {
        return "leader-" + unit;
    }

    UnitId unit(int number) {
        return units.get(number - 1);
    }

    void moveIn(Node node) {
        OfficeDirectory office = node.bean(OfficeDirectory.class);
        office.register(unit(compiling, "BCD", "Ban Chỉ đạo tỉnh"));
        PersonId compiler = person(office, COMPILER, compiling, PostKind.COMPILER);
        IntStream.rangeClosed(1, UNITS).forEach(number -> {
            office.register(unit(unit(number), "X" + number, "Xã " + number));
            person(office, drafter(number), unit(number), PostKind.DRAFTER);
            person(office, leader(number), unit(number), PostKind.UNIT_APPROVER);
        });
        for (Duty duty : Duty.values()) {
            node.bean(Reporting.class)
                    .introduce(new ReportingRegime(duty.id(), duty.name(), duty.name(), plan(compiler)));
            node.bean(TimingKeeping.class)
                    .change(
                            duty.id(),
                            duty.timing(),
                            0,
                            office.officer(COMPILER).orElseThrow());
        }
    }

    private static Unit unit(UnitId id, String code, String name) {
        return new Unit(id, code, UnitKind.STEERING_COMMITTEE, name, name, LONG_AGO);
    }

    private static PersonId person(OfficeDirectory office, String name, UnitId unit, PostKind kind) {
        Person person = new Person(new PersonId(UUID.randomUUID()), name)
                .mayEnterAs(name, "{noop}" + UUID.randomUUID())
                .reachedAt(name);
        office.register(person, List.of(new Post(person.id(), unit, kind, name, LONG_AGO)));
        return person.id();
    }

    private RegimePlan plan(PersonId signatory) {
        SectionPlan section =
                new SectionPlan(SECTION, 1, "TÌNH HÌNH", "", List.of(), true, true, "", SectionRecipe.NONE, false);
        return new RegimePlan(
                "BC",
                "BÁO CÁO",
                "BCĐ",
                "2025",
                LayoutProfile.STATE_ND30_2020,
                "TỈNH",
                "BAN CHỈ ĐẠO",
                "Buôn Hồ",
                "kết quả {period}",
                List.of(),
                14,
                compiling,
                units,
                List.of(section),
                List.of(),
                signatory,
                List.of("TRƯỞNG BAN"),
                List.of(),
                List.of(new UnitGroup(Duty.LATER, "Vùng xa", "Remote", List.of(unit(2)))),
                false,
                List.of(),
                ReviewManner.USUAL,
                RegimePlan.UnusedParts.WARN,
                List.of(),
                Secrecy.NONE);
    }
}
