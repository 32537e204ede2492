package vn.trinhky.dispatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("dispatch")
class SignatureTests {

    private static final byte[] BODY = "{\"state\":\"ACKNOWLEDGED\"}".getBytes(StandardCharsets.UTF_8);
    private static final long SIGNED_AT = 1718332800;
    private static final String SECRET = "bi-mat-chung";

    /** Reckoned by another program, as docs/webhooks.md says. */
    private static final String KNOWN = "v1=29fb31cd9c2e70415fba594dc8113e67559a1cc0e39ddf679d2f50016d3244e9";

    @Test
    void isWhatEveryOtherProgramReckons() {
        assertThat(Signature.header(List.of(SECRET), SIGNED_AT, BODY)).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false", "86400, false"})
    void countsOnlyForFiveMinutes(long secondsLater, boolean fits) {
        Instant now = Instant.ofEpochSecond(SIGNED_AT + secondsLater);
        assertThat(Signature.fits(KNOWN, String.valueOf(SIGNED_AT), BODY, List.of(SECRET), now))
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "KNOWN, 1718332801, {\"state\":\"ACKNOWLEDGED\"}, bi-mat-chung",
        "KNOWN, 1718332800, {\"state\":\"REFUSED\"}, bi-mat-chung",
        "KNOWN, 1718332800, {\"state\":\"ACKNOWLEDGED\"}, bi-mat-khac",
        "KNOWN, '', {\"state\":\"ACKNOWLEDGED\"}, bi-mat-chung",
        "KNOWN, tomorrow, {\"state\":\"ACKNOWLEDGED\"}, bi-mat-chung",
        "'', 1718332800, {\"state\":\"ACKNOWLEDGED\"}, bi-mat-chung",
        "v1=, 1718332800, {\"state\":\"ACKNOWLEDGED\"}, bi-mat-chung"
    })
    void fitsNothingElse(String header, String timestamp, String body, String secret) {
        assertThat(Signature.fits(
                        header.replace("KNOWN", KNOWN),
                        timestamp,
                        body.getBytes(StandardCharsets.UTF_8),
                        List.of(secret),
                        Instant.ofEpochSecond(SIGNED_AT)))
                .isFalse();
    }

    @Test
    void fitsTheSecretBeforeWhileItCounts() {
        Instant now = Instant.ofEpochSecond(SIGNED_AT);
        assertThat(Signature.fits(KNOWN, String.valueOf(SIGNED_AT), BODY, List.of("khoa-moi", SECRET), now))
                .isTrue();
        assertThat(Signature.fits(KNOWN, String.valueOf(SIGNED_AT), BODY, List.of("khoa-moi"), now))
                .isFalse();
    }
}
