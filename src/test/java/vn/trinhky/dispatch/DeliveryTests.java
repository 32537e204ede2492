package vn.trinhky.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.refusals.AlreadySettled;
import vn.trinhky.dispatch.refusals.NotArrivedYet;
import vn.trinhky.dispatch.refusals.NotFailed;
import vn.trinhky.office.PersonId;

class DeliveryTests {

    private static final Instant NOW = Instant.parse("2024-06-14T01:00:00Z");

    private final Delivery letter = new Delivery(
            new ReportId(UUID.randomUUID()),
            1,
            new Addressee("Thành viên", "Y Tâm", null, new PersonId(UUID.randomUUID()), "tam@konray.example", false),
            NOW);

    @Test
    void staysClosedWhenTheLastAttemptFailsAfterwards() {
        letter.close("Đã giao bản giấy", "Lê Ngọc Hà", NOW);
        assertThat(letter.giveUp(NOW)).isFalse();
        assertThat(letter.state()).isEqualTo(Delivery.State.CLOSED);
    }

    @Test
    void isTriedAgainOnlyAfterAFailure() {
        assertThatThrownBy(() -> letter.tryAgain(NOW)).isInstanceOf(NotFailed.class);
        letter.attemptFailed("mailServerUnreachable");
        assertThat(letter.giveUp(NOW)).isTrue();
        letter.tryAgain(NOW);
        assertThat(letter.state()).isEqualTo(Delivery.State.WAITING);
    }

    @Test
    void isNotAcknowledgedBeforeItArrived() {
        assertThatThrownBy(() -> letter.acknowledge("Y Tâm", NOW)).isInstanceOf(NotArrivedYet.class);
        letter.sent(NOW);
        letter.acknowledge("Y Tâm", NOW);
        assertThatThrownBy(() -> letter.acknowledge("Y Tâm", NOW)).isInstanceOf(AlreadySettled.class);
    }
}
