package vn.trinhky.authority.pages;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.Decision;
import vn.trinhky.authority.Delegation;
import vn.trinhky.office.PersonId;
import vn.trinhky.web.InvalidInput;

/** A delegation as somebody types it; days as 2026-01-31. */
record DelegationForm(
        @Nullable UUID deputy,
        @Size(max = 300) @Nullable String post,
        @Size(max = 20) @Nullable String firstDay,
        @Size(max = 20) @Nullable String lastDay,
        @Size(max = 100) @Nullable String decisionNumber,
        @Size(max = 20) @Nullable String decisionDate,
        @Size(max = 300) @Nullable String decisionBody) {

    /** @throws InvalidInput for a day that the calendar has not, or when nobody was chosen */
    Delegation read() {
        if (deputy == null) {
            throw new InvalidInput("deputy", "authorityChoice.person");
        }
        return new Delegation(
                new PersonId(deputy),
                AuthorityForm.text(post),
                AuthorityForm.day("firstDay", firstDay),
                AuthorityForm.day("lastDay", lastDay),
                Decision.of(
                        AuthorityForm.text(decisionNumber),
                        AuthorityForm.day("decisionDate", decisionDate),
                        AuthorityForm.text(decisionBody)));
    }
}
