package vn.trinhky.signing.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.office.PersonId;
import vn.trinhky.testing.TestClock;

@Tag("signing")
class CodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TestClock clock = new TestClock();
    private final Codes codes = new Codes(clock);

    /** The last six of the eight digits in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void areThoseOfTheStandard(long second, String code) {
        assertThat(codes.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, 0, 30})
    void areTakenHalfAMinuteEarlyOrLate(int seconds) {
        String typed = codes.code(SECRET, clock.instant().plusSeconds(seconds));

        assertThat(codes.stepOf(typed.substring(0, 3) + " " + typed.substring(3), SECRET))
                .hasValue(clock.instant().plusSeconds(seconds).getEpochSecond() / 30);
    }

    @Test
    void areWorthNothingLater() {
        String typed = codes.code(SECRET, clock.instant());
        clock.advance(Duration.ofSeconds(61));

        assertThat(codes.stepOf(typed, SECRET)).isEmpty();
    }

    @Test
    void areTakenOnceAndNoneOfBeforeAfterThem() {
        CodeApp app = new CodeApp(new PersonId(UUID.randomUUID()), "sealed", clock.instant());

        assertThat(app.take(OptionalLong.empty())).isFalse();
        assertThat(app.take(OptionalLong.of(101))).isTrue();
        assertThat(app.take(OptionalLong.of(101))).isFalse();
        assertThat(app.take(OptionalLong.of(100))).isFalse();
        assertThat(app.take(OptionalLong.of(102))).isTrue();
    }

    @Test
    void comeFromASecretThatAppsCanReadFromAPicture() {
        Enrolment told = Enrolment.of(SECRET, "mai");

        assertThat(told.secret()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(told.address())
                .isEqualTo("otpauth://totp/Tr%C3%ACnh%20K%C3%BD:mai?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Tr%C3%ACnh%20K%C3%BD");
        assertThat(told.toString()).doesNotContain(told.secret());
        assertThat(QrPicture.of(told.address())).startsWith("data:image/png;base64,");
    }
}
