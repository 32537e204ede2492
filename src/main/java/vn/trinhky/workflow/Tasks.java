package vn.trinhky.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;

/** Answers which tasks wait for whom. */
@Component
public class Tasks {

    /** More tasks than one person can have on a desk. */
    private static final int MOST = 500;

    private static final int ON_A_PAGE = 50;

    /** Who signs is said by the registry of signing authorities and by nobody's absence. */
    private static final String PERSONAL = "sign";

    private final OpenTaskRows rows;
    private final Clock clock;

    Tasks(OpenTaskRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Everything that waits for anybody, oldest first, in one statement. */
    @Transactional(readOnly = true)
    public List<OpenTask> open() {
        return rows.all();
    }

    /** The tasks that the officer may do, by her posts or by name, for herself or for the one whose work she does; oldest first. */
    @Transactional(readOnly = true)
    public List<OpenTask> waitingFor(Officer officer) {
        List<String> posts = officer.posts().stream()
                .map(post -> post.kind() + ":" + post.unit().value())
                .toList();
        return rows.before(officer.seat(), posts, MOST).stream()
                .filter(task -> !officer.actsForAnother() || !task.step().equals(PERSONAL))
                .distinct()
                .toList();
    }

    /**
     * What waits in some units and below them, a page of it, oldest first: for a post of such a unit, or for a person in the
     * report that it compiles.
     *
     * @param words of the names of the unit or of those who hold it
     * @param page from 1 on
     */
    @Transactional(readOnly = true)
    public Page below(Collection<UnitId> units, Collection<String> words, int page) {
        List<OpenTask> found = rows.below(
                units.stream().map(UnitId::value).toList(),
                new OpenTaskRows.Words(words, LocalDate.now(clock)),
                new OpenTaskRows.Slice((page - 1) * ON_A_PAGE, ON_A_PAGE + 1));
        boolean more = found.size() > ON_A_PAGE;
        return new Page(more ? found.subList(0, ON_A_PAGE) : found, more);
    }

    /** @param more whether there are others behind them */
    public record Page(List<OpenTask> tasks, boolean more) {}

    /** What waits for anybody about some submissions and reports, oldest first. */
    @Transactional(readOnly = true)
    public List<OpenTask> about(Collection<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : rows.about(subjects);
    }
}
