package vn.trinhky.desk.others;

import java.util.Collection;
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
import vn.trinhky.workflow.OpenTask;

/** Finds the people before whom tasks lie, in three statements. */
@Component
class TaskHolders {

    private final OfficeDirectory office;
    private final PostHolders holders;

    TaskHolders(OfficeDirectory office, PostHolders holders) {
        this.office = office;
        this.holders = holders;
    }

    /** Their full names. */
    Map<OpenTask, List<String>> of(Collection<OpenTask> tasks) {
        List<PersonId> named = tasks.stream()
                .map(OpenTask::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<PersonId, Person> people = named.isEmpty() ? Map.of() : office.peopleById(named);
        List<Holder> posts = holders.of(
                tasks.stream()
                        .map(OpenTask::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                tasks.stream()
                        .map(OpenTask::post)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<OpenTask, List<String>> names = new HashMap<>();
        for (OpenTask task : tasks) {
            Stream<Person> before = task.assignee() == null
                    ? posts.stream().filter(holder -> isFor(task, holder)).map(Holder::person)
                    : Stream.ofNullable(people.get(task.assignee()));
            names.put(task, before.map(Person::fullName).distinct().toList());
        }
        return names;
    }

    private static boolean isFor(OpenTask task, Holder holder) {
        return holder.kind() == task.post() && holder.unit().equals(task.unit());
    }
}
