package vn.trinhky.notice.letters;

import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A letter about something that a person was told in the application. */
public record NoticeLetter(UUID notice) implements Serializable {

    public static final TaskDescriptor<NoticeLetter> TASK = TaskDescriptor.of("tell-by-mail", NoticeLetter.class);

    private static final long serialVersionUID = 1;

    /** The letter about a notice, for the first attempt at a time. */
    public static SchedulableInstance<?> about(UUID notice, Instant at) {
        return TASK.instance(notice.toString()).data(new NoticeLetter(notice)).scheduledTo(at);
    }
}
