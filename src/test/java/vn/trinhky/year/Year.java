package vn.trinhky.year;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TestDatabase;
import vn.trinhky.web.Formats;

/**
 * Turns the clock from one moment at which something may happen to the next. Before each turn all work that is due has been done:
 * nothing is due in the scheduler and no timer of the engine has run out.
 */
final class Year {

    private static final String DUE = """
            select 'task ' || task_name from scheduled_tasks where execution_time <= :now or picked
            union all select 'timer ' || element_id_ from act_ru_timer_job where duedate_ <= :now
            union all select 'job ' || element_id_ from act_ru_job
            union all select 'dead ' || element_id_ || ': ' || exception_msg_ from act_ru_deadletter_job""";

    private final TreeMap<LocalDateTime, List<Runnable>> moments = new TreeMap<>();
    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient rows = JdbcClient.create(database.dataSource());
    private final TestClock clock = new TestClock();
    private final PostOffice post = new PostOffice(clock);
    private final Map<String, Node> nodes = new TreeMap<>();
    private final List<Node.Ran> ran = new ArrayList<>();

    JdbcClient rows() {
        return rows;
    }

    PostOffice post() {
        return post;
    }

    /** Whichever is up. */
    Node node() {
        return nodes.values().iterator().next();
    }

    /** Midnight, when days are over, and the morning, on every day, worked or not. */
    void pass(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            at(day.atTime(0, 2), () -> {});
            at(day.atTime(7, 31), () -> {});
        });
    }

    void at(LocalDateTime moment, Runnable act) {
        moments.computeIfAbsent(moment, one -> new ArrayList<>()).add(act);
    }

    void up(String name) {
        Node node = Node.start(database, clock, post);
        nodes.put(name, node);
        ran.add(node.ran());
    }

    void down(String name) {
        Objects.requireNonNull(nodes.remove(name)).stop();
    }

    /** What each node did that was ever up. */
    List<Node.Ran> ran() {
        return ran;
    }

    void run() {
        moments.forEach((moment, acts) -> {
            clock.set(moment.atZone(Formats.OFFICE_ZONE).toOffsetDateTime());
            acts.forEach(Runnable::run);
            if (!nodes.isEmpty()) {
                Awaitility.await(moment.toString())
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(5))
                        .atMost(Duration.ofSeconds(20))
                        .until(this::due, List::isEmpty);
            }
        });
    }

    void end() {
        nodes.values().forEach(Node::stop);
    }

    private List<String> due() {
        List<String> due = rows.sql(DUE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
        if (!due.isEmpty()) {
            nodes.values().forEach(Node::wake);
        }
        return due;
    }
}
