package vn.trinhky.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.cast.Officers;
import vn.trinhky.office.Officer.Absent;
import vn.trinhky.office.Officer.HeldPost;

/** Somebody for herself, and in the place of one who is absent. */
@Tag("deadlines")
class OfficerTests {

    private final UnitId hers = Officers.unit();
    private final UnitId others = Officers.unit();
    private final Absent nguyet = absent("Y Nguyệt", List.of(PostKind.values()));
    private final Officer lam =
            Officers.of("A Lâm", hers, PostKind.DRAFTER, PostKind.SIGNATORY).standingInFor(List.of(nguyet));

    @Test
    void actsForHerselfUntilSheSaysOtherwise() {
        assertThat(lam.actsForAnother()).isFalse();
        assertThat(lam.fullName()).isEqualTo("A Lâm");
        assertThat(lam.seat()).isEqualTo(lam.id()).isEqualTo(lam.addressee());
        assertThat(lam.belongsTo(others)).isFalse();
    }

    @Test
    void hasInAnothersPlaceTheOthersPostsAndNotHerOwn() {
        Officer acting = lam.inPlaceOf(nguyet);
        assertThat(acting.holds(PostKind.UNIT_APPROVER, others)).isTrue();
        assertThat(acting.belongsTo(hers)).isFalse();
        assertThat(acting.seat()).isEqualTo(nguyet.id());
        assertThat(acting.id()).isEqualTo(lam.id());
    }

    @Test
    void hasOfAnothersPostsNoneThatIsHersAnyway() {
        Officer colleague = new Officer(
                lam.id(), lam.ownName(), "lam", List.of(new HeldPost(PostKind.CLERK, others, "đơn vị khác", "khác")));
        assertThat(colleague.inPlaceAddedBy(nguyet).posts())
                .extracting(HeldPost::kind)
                .containsExactlyInAnyOrder(
                        PostKind.DRAFTER, PostKind.UNIT_APPROVER, PostKind.COMPILER, PostKind.REVIEWER);
        assertThat(colleague.inPlaceAddedBy(nguyet).seat()).isEqualTo(nguyet.id());
    }

    @Test
    void neverHasThePostsThatAnAbsenceDoesNotHandOver() {
        assertThat(lam.inPlaceOf(nguyet).posts())
                .extracting(HeldPost::kind)
                .containsExactlyInAnyOrder(
                        PostKind.DRAFTER, PostKind.UNIT_APPROVER, PostKind.COMPILER, PostKind.REVIEWER, PostKind.CLERK);
    }

    @Test
    void isRecordedWithBothNames() {
        String recorded = lam.inPlaceOf(nguyet).fullName();
        assertThat(recorded).isEqualTo("A Lâm (thay mặt Y Nguyệt)");
        assertThat(Officer.namesIn(recorded)).containsExactly("A Lâm", "Y Nguyệt");
        assertThat(Officer.namesIn("A Lâm")).containsExactly("A Lâm");
    }

    @Test
    void opensNothingThatBearsAName() {
        assertThat(lam.inPlaceOf(nguyet).addressee()).isNotIn(lam.id(), nguyet.id());
    }

    @Test
    void standsInOnlyInTheAbsencesOfToday() {
        assertThat(lam.inPlaceOf(nguyet.absence())).isPresent();
        assertThat(lam.inPlaceOf(UUID.randomUUID())).isEmpty();
        assertThat(lam.inPlaceOf(nguyet).inPlaceOf(nguyet.absence()))
                .as("it is not passed on")
                .isEmpty();
    }

    private Absent absent(String name, List<PostKind> kinds) {
        List<HeldPost> posts = kinds.stream()
                .map(kind -> new HeldPost(kind, others, "đơn vị khác", kind.name()))
                .toList();
        return new Absent(
                UUID.randomUUID(), new PersonId(UUID.randomUUID()), name, LocalDate.parse("2026-01-31"), posts);
    }
}
