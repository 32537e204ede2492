package vn.trinhky.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who holds which posts today, of many units at once. */
@Component
public class PostHolders {

    private final Posts posts;
    private final OfficeDirectory directory;
    private final Clock clock;

    PostHolders(Posts posts, OfficeDirectory directory, Clock clock) {
        this.posts = posts;
        this.directory = directory;
        this.clock = clock;
    }

    /** Somebody in a post. */
    public record Holder(UnitId unit, PostKind kind, Person person) {}

    /** Who holds a post of one of these kinds in one of these units today, by name; two statements, however many. */
    @Transactional(readOnly = true)
    public List<Holder> of(Collection<UnitId> units, Collection<PostKind> kinds) {
        if (units.isEmpty() || kinds.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        UUID[] places = units.stream().map(UnitId::value).toArray(UUID[]::new);
        String[] wanted = kinds.stream().map(PostKind::name).toArray(String[]::new);
        List<Post> held = posts.among(places, wanted).stream()
                .filter(post -> post.isHeldOn(today))
                .toList();
        Map<PersonId, Person> people =
                directory.peopleById(held.stream().map(Post::person).distinct().toList());
        return held.stream()
                .map(post -> new Holder(post.unit(), post.kind(), Objects.requireNonNull(people.get(post.person()))))
                .sorted(Comparator.comparing(holder -> holder.person().fullName()))
                .toList();
    }
}
