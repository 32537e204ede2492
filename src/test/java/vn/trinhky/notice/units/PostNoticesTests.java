package vn.trinhky.notice.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.notice.Notice;
import vn.trinhky.notice.Told;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostHolders.Holder;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.absence.StandIn;

@Tag("deadlines")
class PostNoticesTests {

    private static final UnitId COMMUNE = new UnitId(UUID.randomUUID());
    private static final Person LAM = person("A Lâm");
    private static final Person NGUYET = person("Y Nguyệt");
    private static final Person HA = person("Hà");
    private static final Notice NOTICE = new Notice("chased", List.of(), "/submissions/1");

    @Test
    void reachTheSubstituteOfTheAbsentWhereSheActsInHerPlace() {
        StandIn standIn = standIn(LAM, HA);
        assertThat(PostNotices.told(
                        NOTICE,
                        List.of(holder(PostKind.DRAFTER, LAM), holder(PostKind.UNIT_APPROVER, LAM)),
                        Map.of(LAM.id(), List.of(standIn))))
                .containsExactly(
                        new Told(LAM.id(), NOTICE),
                        new Told(HA.id(), NOTICE.at("/on-behalf/" + standIn.absence() + "/submissions/1")));
    }

    @Test
    void reachASubstituteOnceWhoIsToldHerselfOrStandsInForTwo() {
        assertThat(PostNotices.told(
                        NOTICE,
                        List.of(holder(PostKind.DRAFTER, LAM), holder(PostKind.UNIT_APPROVER, NGUYET)),
                        Map.of(LAM.id(), List.of(standIn(LAM, NGUYET)))))
                .containsExactly(new Told(LAM.id(), NOTICE), new Told(NGUYET.id(), NOTICE));
        assertThat(PostNotices.told(
                        NOTICE,
                        List.of(holder(PostKind.DRAFTER, LAM), holder(PostKind.UNIT_APPROVER, NGUYET)),
                        Map.of(LAM.id(), List.of(standIn(LAM, HA)), NGUYET.id(), List.of(standIn(NGUYET, HA)))))
                .extracting(Told::person)
                .containsExactly(LAM.id(), NGUYET.id(), HA.id());
    }

    private static Holder holder(PostKind post, Person person) {
        return new Holder(COMMUNE, post, person);
    }

    private static StandIn standIn(Person absent, Person substitute) {
        return new StandIn(UUID.randomUUID(), absent.id(), absent.fullName(), substitute.id());
    }

    private static Person person(String name) {
        return new Person(new PersonId(UUID.randomUUID()), name);
    }
}
