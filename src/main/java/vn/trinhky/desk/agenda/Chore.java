package vn.trinhky.desk.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.board.Troubles.Trouble;
import vn.trinhky.drafting.brief.Sent;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Officer.Absent;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.brief.RoundInBrief;
import vn.trinhky.word.marks.DocumentMarks.Urgency;
import vn.trinhky.workflow.OpenTask;

/**
 * One thing that waits for the officer, and the one place where it is done.
 *
 * @param step its name stands under {@code step.*}
 * @param unit whose part it is about, null when it is about the report
 * @param due when it is due; the units' parts, the verdicts and the issue of what is signed have a day, the rest has none
 * @param marks what else has to be said about it
 * @param absent whose work it is, when the officer stands in for her; null when it is her own
 */
public record Chore(
        String step,
        String path,
        RoundInBrief round,
        @Nullable NamedUnit unit,
        Instant since,
        @Nullable LocalDate due,
        Marks marks,
        @Nullable Absent absent) {

    public record NamedUnit(UnitId id, String name) {

        /**
         * Whose part a task is about, null when it is about the report. The officer holds a post in the unit of each of her own
         * tasks, so its name is known without asking.
         */
        public static @Nullable NamedUnit of(OpenTask task, Officer officer) {
            return officer.posts().stream()
                    .filter(post -> Dues.isOfAPart(task.step()) && post.unit().equals(task.unit()))
                    .findFirst()
                    .map(post -> new NamedUnit(post.unit(), post.unitName()))
                    .orElse(null);
        }
    }

    /**
     * @param urgency how urgent the round's report is marked, null for not at all
     * @param sent how many units have submitted, while units are waited for; otherwise null
     * @param wantingTime how many units wait for the compiler's answer about more time; 0 where it is about something else
     * @param trouble the deliveries that the clerk has to decide about, where it is about such
     */
    public record Marks(
            @Nullable Urgency urgency,
            @Nullable Sent sent,
            int wantingTime,
            @Nullable Trouble trouble) {}

    /** The same work, done in the place of one who is absent. */
    Chore inPlaceOf(Absent other) {
        return new Chore(step, other.place() + path, round, unit, since, due, marks, other);
    }

    public Shelf shelf(LocalDate today) {
        return Shelf.of(due, today);
    }

    /** By how many days it is late; 0 while it is not. */
    public long daysLate(LocalDate today) {
        return due == null ? 0 : Math.max(0, today.toEpochDay() - due.toEpochDay());
    }
}
