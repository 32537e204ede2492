package vn.trinhky.drafting.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/**
 * The compiling unit has answered a unit that asked for more time.
 *
 * @param granted until when it was given time; null if it was refused
 * @param reason why not; null if it was granted
 */
public record ExtensionAnswered(
        RoundId round,
        SubmissionId submission,
        UnitId unit,
        @Nullable LocalDate granted,
        @Nullable String reason) {

    static ExtensionAnswered of(ExtensionRequest request) {
        return new ExtensionAnswered(
                request.round(), request.submission(), request.unit(), request.granted(), request.answer());
    }
}
