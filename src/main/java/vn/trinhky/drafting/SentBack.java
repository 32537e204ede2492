package vn.trinhky.drafting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.refusals.AlreadyAskedBack;

/** What of a part was sent back, by whom and why: the whole of it for one reason, or sections and figures each for its own. */
@Embeddable
class SentBack {

    private @Nullable String returnReason;
    private @Nullable String returnedBy;

    /** With many parts at once they come in one more question to the database, not in one for each. */
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "submission_id", nullable = false, updatable = false)
    @OrderBy("kind desc, code")
    private List<PartRequest> requests = new ArrayList<>();

    protected SentBack() {}

    static SentBack nothing() {
        return new SentBack();
    }

    /** The whole part comes back; what was asked for by the piece is part of it. */
    void whole(String who, String reason) {
        withdrawOpen();
        because(who, reason);
    }

    /** Notes who sent it back and why, whatever else is open. */
    void because(String who, @Nullable String reason) {
        returnReason = reason;
        returnedBy = who;
    }

    /** @throws AlreadyAskedBack if one of them is open already; then none is added */
    void further(String who, List<PartRequest> further) {
        AskedBack open = open();
        String twice = further.stream()
                .filter(request -> open.find(request.kind(), request.code()).isPresent())
                .map(PartRequest::called)
                .collect(Collectors.joining("; "));
        if (!twice.isEmpty()) {
            throw new AlreadyAskedBack(twice);
        }
        requests.addAll(further);
        because(who, null);
    }

    /** Everything that was open is answered by a version. */
    void answeredBy(int version) {
        open().requests().forEach(request -> request.answer(version));
        over();
    }

    void withdrawOpen() {
        open().requests().forEach(PartRequest::withdraw);
    }

    void over() {
        returnReason = null;
        returnedBy = null;
    }

    AskedBack open() {
        return new AskedBack(requests);
    }

    List<PartRequest> ever() {
        return List.copyOf(requests);
    }

    @Nullable
    String reason() {
        return returnReason;
    }

    @Nullable
    String by() {
        return returnedBy;
    }
}
