package vn.trinhky.dispatch.recall.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.recall.RecallAnswer.Said;
import vn.trinhky.dispatch.recall.Recalls;
import vn.trinhky.office.Officer;

/** The addressee's answer to a recall, for programs. */
@RestController
class RecallAnswerApi {

    private final Recalls recalls;

    RecallAnswerApi(Recalls recalls) {
        this.recalls = recalls;
    }

    /** @param reason needed where the addressee refuses */
    record StatedAnswer(@NotNull Said said, @Nullable String reason) {}

    @PostMapping("/api/v1/inbox/{id}/recall-answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable UUID id, @Valid @RequestBody StatedAnswer stated, Officer officer) {
        if (stated.said == Said.AGREED) {
            recalls.agree(new DeliveryId(id), officer);
        } else {
            String reason = stated.reason;
            recalls.refuse(new DeliveryId(id), reason == null ? "" : reason, officer);
        }
    }
}
