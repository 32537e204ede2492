/**
 * A Word file that somebody brings in: let in, read, looked at, and only then taken over.
 *
 * <p>In: the bytes of an upload, and the text that it is for ({@link vn.trinhky.upload.TextInHand}). Out: an
 * {@link vn.trinhky.upload.arranging.Arrangement} that says section by section what the text would become; the stage
 * whose text it is stores it. {@code arranging} holds what goes where.
 *
 * <p>Decision: what a file says is kept for a day, the file itself never. Nobody can fetch from us what somebody else
 * uploaded, and whoever comes back from lunch finds the comparison still there. The module is open, so that the stages may
 * speak of arrangements.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"manuscript", "word", "writing", "office", "journal", "web"})
@NullMarked
package vn.trinhky.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
