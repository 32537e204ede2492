package vn.trinhky.workflow.reassigning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PostKind;
import vn.trinhky.workflow.map.course.Holder;

/**
 * A task that waits in a unit.
 *
 * @param person before whom it lies by name, null if it lies before a post
 * @param post before whose holders it lies, null if it lies before a person
 * @param unit the unit whose post it is, or which compiles the report
 */
public record WorkLine(
        String step,
        UUID subject,
        @Nullable UUID person,
        @Nullable PostKind post,
        UUID round,
        String regime,
        String period,
        String unit,
        Instant since,
        List<Holder> holders) {}
