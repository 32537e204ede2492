package vn.trinhky.workflow.map.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostHolders;
import vn.trinhky.office.absence.Presence;
import vn.trinhky.office.absence.Presence.Away;

/** Finds the people behind tasks, however many, in five statements at most. */
@Component
public class HoldersOfTasks {

    private final OfficeDirectory office;
    private final PostHolders holders;
    private final Presence presence;

    HoldersOfTasks(OfficeDirectory office, PostHolders holders, Presence presence) {
        this.office = office;
        this.holders = holders;
        this.presence = presence;
    }

    /** Those before whom each task lies; none where nobody holds the post today. */
    public Map<Held, List<Holder>> of(List<Held> tasks) {
        Map<Held, List<Person>> people = people(tasks);
        Map<PersonId, Away> away = presence.away(people.values().stream()
                .flatMap(List::stream)
                .map(Person::id)
                .distinct()
                .toList());
        Map<Held, List<Holder>> found = new HashMap<>();
        people.forEach((task, before) -> found.put(
                task,
                before.stream()
                        .map(person -> holder(task, person, away.get(person.id())))
                        .toList()));
        return found;
    }

    private static Holder holder(Held task, Person person, @Nullable Away away) {
        return away == null
                ? new Holder(person.fullName())
                : new Holder(person.fullName(), away.lastDay(), task.isPersonal() ? null : away.substitute());
    }

    private Map<Held, List<Person>> people(List<Held> tasks) {
        List<PersonId> named = tasks.stream()
                .map(Held::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<PersonId, Person> known = named.isEmpty() ? Map.of() : office.peopleById(named);
        List<PostHolders.Holder> posts = holders.of(
                tasks.stream()
                        .map(Held::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                tasks.stream()
                        .map(Held::post)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<Held, List<Person>> people = new HashMap<>();
        for (Held task : tasks) {
            Stream<Person> before = task.person() == null
                    ? posts.stream().filter(holder -> isFor(task, holder)).map(PostHolders.Holder::person)
                    : Stream.ofNullable(known.get(task.person()));
            people.put(task, before.distinct().toList());
        }
        return people;
    }

    private static boolean isFor(Held task, PostHolders.Holder holder) {
        return holder.kind() == task.post() && holder.unit().equals(task.unit());
    }
}
