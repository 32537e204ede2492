package vn.trinhky.drafting.extension.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.extension.ExtensionRequest;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;

/**
 * A part and the time that its unit has asked for.
 *
 * @param requests the newest first
 * @param audience whether the reader belongs to the unit or compiles the round
 * @param objection why nothing can be asked for now, null if it can
 */
public record ExtensionSheet(
        PartProgress part,
        Round round,
        String unitName,
        List<ExtensionRequest> requests,
        Audience audience,
        @Nullable Refusal objection) {

    /** Why somebody looks at it. */
    public enum Audience {
        ASKS,
        ANSWERS,
        READS
    }

    public LocalDate due() {
        return round.deadlineFor(part.unit());
    }

    public boolean isForUnit() {
        return audience == Audience.ASKS;
    }

    public boolean isForCompiler() {
        return audience == Audience.ANSWERS;
    }

    /** The newest one, if it says anything to the unit: one that it took back itself does not. */
    public Optional<ExtensionRequest> latest() {
        return requests.stream()
                .findFirst()
                .filter(asked -> asked.state() != ExtensionRequest.State.WITHDRAWN
                        && asked.state() != ExtensionRequest.State.LAPSED);
    }
}
