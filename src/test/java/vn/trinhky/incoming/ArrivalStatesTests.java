package vn.trinhky.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.incoming.IncomingDocument.State;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

@Tag("dispatch")
class ArrivalStatesTests {

    private static final Instant NOON = Instant.parse("2024-06-14T05:00:00Z");
    private static final PersonId LAM = new PersonId(UUID.randomUUID());

    private static final Map<String, Consumer<IncomingDocument>> ACTS = Map.of(
            "accept", document -> document.accept("A Lâm", NOON),
            "refuse", document -> document.refuse("Gửi nhầm", "A Lâm", NOON),
            "assign", document -> document.assign(LAM, LocalDate.of(2024, 6, 20), NOON),
            "handle", document -> document.handle(NOON),
            "reopen", IncomingDocument::reopen);

    /** Every act in every state: what it leads to, or the refusal that changes nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ARRIVED  | ACCEPTED         | REFUSED          | DocumentNotAccepted | DocumentNotAccepted | HandlingGoesOn
            OPENED   | ACCEPTED         | REFUSED          | DocumentNotAccepted | DocumentNotAccepted | HandlingGoesOn
            ACCEPTED | DocumentAccepted | DocumentAccepted | ASSIGNED            | HANDLED             | HandlingGoesOn
            ASSIGNED | DocumentAccepted | DocumentAccepted | ASSIGNED            | HANDLED             | HandlingGoesOn
            HANDLED  | DocumentAccepted | DocumentAccepted | HandlingEnded       | HandlingEnded       | ASSIGNED
            REFUSED  | DocumentRefused  | DocumentRefused  | DocumentRefused     | DocumentRefused     | HandlingGoesOn
            """)
    void eachActLeadsOnOrIsRefused(
            State from, String accept, String refuse, String assign, String handle, String reopen) {
        Map.of("accept", accept, "refuse", refuse, "assign", assign, "handle", handle, "reopen", reopen)
                .forEach((act, expected) -> {
                    IncomingDocument document = in(from);
                    Throwable refusal = catchThrowable(
                            () -> java.util.Objects.requireNonNull(ACTS.get(act)).accept(document));
                    if (refusal == null) {
                        assertThat(document.state().name()).as(act).isEqualTo(expected);
                    } else {
                        assertThat(refusal.getClass().getSimpleName()).as(act).isEqualTo(expected);
                        assertThat(document.state()).as(act).isEqualTo(from);
                    }
                });
    }

    private static IncomingDocument in(State state) {
        Described described = new Described("UBND xã", "12/BC-UBND", null, "Báo cáo", "kết quả quý II", "A Lâm");
        Arrival arrival = new Arrival(Origin.EDXML, new UnitId(UUID.randomUUID()), described, List.of(), null);
        IncomingDocument document = new IncomingDocument(arrival, "UBND huyện", "", NOON);
        switch (state) {
            case ARRIVED -> {}
            case OPENED -> document.open(NOON);
            case REFUSED -> document.refuse("Gửi nhầm", "A Lâm", NOON);
            case ACCEPTED -> document.accept("A Lâm", NOON);
            case ASSIGNED, HANDLED -> {
                document.accept("A Lâm", NOON);
                document.assign(LAM, null, NOON);
            }
        }
        if (state == State.HANDLED) {
            document.handle(NOON);
        }
        return document;
    }
}
