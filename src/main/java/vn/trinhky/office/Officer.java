package vn.trinhky.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in the posts that she holds today: who acts when a page or a program asks for something.
 *
 * <p>She acts either for herself or, while somebody is absent, in the place of that one; never as both at once, so that it
 * is always known on whose behalf something was done. In another's place she has the other's posts and not her own, and
 * only those posts that an absence hands over.
 *
 * @param ownName without what she acts for
 * @param actsFor in whose place she acts, null when she acts for herself
 * @param standsInFor in whose place she may act today; empty while she does
 */
public record Officer(
        PersonId id,
        String ownName,
        String signInName,
        List<HeldPost> posts,
        @Nullable Absent actsFor,
        List<Absent> standsInFor) {

    private static final String ON_BEHALF_OF = " (thay mặt ";
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** One post held today. */
    public record HeldPost(PostKind kind, UnitId unit, String unitName, String title) {}

    /**
     * Somebody who is absent today, in the posts in which another may act for her.
     *
     * @param absence its id, the key to acting in her place
     */
    public record Absent(UUID absence, PersonId id, String fullName, LocalDate lastDay, List<HeldPost> posts) {

        /** What stands before every address that is asked for in the place of another, followed by the absence. */
        public static final String PLACES = "/on-behalf/";

        public Absent {
            posts = posts.stream().filter(post -> post.kind().isHandedOver()).toList();
        }

        /** What stands before the addresses that are asked for in her place. */
        public String place() {
            return PLACES + absence;
        }
    }

    public Officer {
        posts = List.copyOf(posts);
        standsInFor = List.copyOf(standsInFor);
    }

    /** Somebody who stands in for nobody. */
    public Officer(PersonId id, String fullName, String signInName, List<HeldPost> posts) {
        this(id, fullName, signInName, posts, null, List.of());
    }

    /** The same person, who may act in the place of these as well. */
    public Officer standingInFor(List<Absent> absent) {
        return new Officer(id, ownName, signInName, posts, null, absent);
    }

    /** The same person in the place of one who is absent. */
    public Officer inPlaceOf(Absent absent) {
        return new Officer(id, ownName, signInName, absent.posts(), absent, List.of());
    }

    /** As {@link #inPlaceOf(Absent)}, without the posts that she holds herself: the work of these is before her anyway. */
    public Officer inPlaceAddedBy(Absent absent) {
        List<HeldPost> added = absent.posts().stream()
                .filter(post -> !holds(post.kind(), post.unit()))
                .toList();
        return new Officer(id, ownName, signInName, added, absent, List.of());
    }

    /** The same person in the place of the one whose absence this is; empty if she does not stand in for her today. */
    public Optional<Officer> inPlaceOf(UUID absence) {
        return standsInFor.stream()
                .filter(absent -> absent.absence().equals(absence))
                .findFirst()
                .map(this::inPlaceOf);
    }

    /** Her name as records have it: "A Lâm", or "A Lâm (thay mặt Y Nguyệt)". */
    public String fullName() {
        return actsFor == null ? ownName : ownName + ON_BEHALF_OF + actsFor.fullName() + ")";
    }

    /** All who stand behind a name in a record: who acted, and for whom. */
    public static List<String> namesIn(String recorded) {
        int at = recorded.indexOf(ON_BEHALF_OF);
        return at < 0
                ? List.of(recorded)
                : List.of(
                        recorded.substring(0, at),
                        recorded.substring(at + ON_BEHALF_OF.length(), recorded.length() - 1));
    }

    /** Whether she acts in the place of somebody who is absent. Signature, seal and whatever else is personal ask this. */
    public boolean actsForAnother() {
        return actsFor != null;
    }

    /**
     * To whom something is addressed by name that she may open: she herself, and nobody while she acts for another, because
     * what bears a person's name is not opened by others. (Decree 30/2020, art. 22)
     */
    public PersonId addressee() {
        return actsFor == null ? id : NOBODY;
    }

    /** Whose work it is that she does: her own, or that of the one in whose place she acts. */
    public PersonId seat() {
        return actsFor == null ? id : actsFor.id();
    }

    public boolean holds(PostKind kind) {
        return posts.stream().anyMatch(post -> post.kind() == kind);
    }

    public boolean holds(PostKind kind, UnitId unit) {
        return posts.stream()
                .anyMatch(post -> post.kind() == kind && post.unit().equals(unit));
    }

    /** Whether she holds any post in the unit. */
    public boolean belongsTo(UnitId unit) {
        return posts.stream().anyMatch(post -> post.unit().equals(unit));
    }
}
