package vn.trinhky.workflow.map.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostHolders;
import vn.trinhky.office.PostHolders.Holder;

/** Finds the people behind tasks, however many, in three statements. */
@Component
public class HoldersOfTasks {

    private final OfficeDirectory office;
    private final PostHolders holders;

    HoldersOfTasks(OfficeDirectory office, PostHolders holders) {
        this.office = office;
        this.holders = holders;
    }

    /** The full names of those before whom each task lies; none where nobody holds the post today. */
    public Map<Held, List<String>> names(List<Held> tasks) {
        List<PersonId> named =
                tasks.stream().map(Held::person).filter(Objects::nonNull).distinct().toList();
        Map<PersonId, Person> people = named.isEmpty() ? Map.of() : office.peopleById(named);
        List<Holder> posts = holders.of(
                tasks.stream().map(Held::unit).filter(Objects::nonNull).distinct().toList(),
                tasks.stream().map(Held::post).filter(Objects::nonNull).distinct().toList());
        Map<Held, List<String>> names = new HashMap<>();
        for (Held task : tasks) {
            Stream<Person> before = task.person() == null
                    ? posts.stream().filter(holder -> isFor(task, holder)).map(Holder::person)
                    : Stream.ofNullable(people.get(task.person()));
            names.put(task, before.map(Person::fullName).distinct().toList());
        }
        return names;
    }

    private static boolean isFor(Held task, Holder holder) {
        return holder.kind() == task.post() && holder.unit().equals(task.unit());
    }
}
