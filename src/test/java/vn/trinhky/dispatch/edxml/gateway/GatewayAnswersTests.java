package vn.trinhky.dispatch.edxml.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Tag("dispatch")
class GatewayAnswersTests {

    private final GatewayAnswers answers =
            new GatewayAnswers(JsonMapper.builder().build());

    @Test
    void onlyAnAnswerWithANameForTheMessageIsAReceipt() {
        assertThat(answers.receipt(bytes("{\"ErrorCode\":\"0\",\"docId\":\"15\"}")))
                .isEqualTo("15");
        assertThat(answers.receipt(bytes("{\"docId\":15}"))).isEqualTo("15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Xin chào</html>", "[]", "null", "{}", "{\"docId\":\"\"}", "{\"docId\""})
    void nothingElseCountsAsSent(String words) {
        assertThatExceptionOfType(GatewayFailure.class)
                .isThrownBy(() -> answers.receipt(bytes(words)))
                .satisfies(failure -> assertThat(failure.isLasting()).isFalse());
    }

    @Test
    void anErrorCodeAsksAPersonAtOnce() {
        assertThatExceptionOfType(GatewayFailure.class)
                .isThrownBy(() -> answers.receipt(bytes("{\"ErrorCode\":\"15\",\"docId\":\"15\"}")))
                .satisfies(failure -> assertThat(failure.isLasting()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "401, gatewayRefusesUs, false",
        "403, gatewayRefusesUs, false",
        "413, tooLargeForGateway, true",
        "400, gatewayRefusesDocument, true",
        "422, gatewayRefusesDocument, true",
        "404, gatewayUnreachable, false",
        "429, gatewayUnreachable, false",
        "500, gatewayUnreachable, false",
        "599, gatewayUnreachable, false"
    })
    void everyRefusalHasItsCause(int status, String key, boolean lasting) {
        GatewayFailure failure = GatewayAnswers.failure(status);

        assertThat(failure.key()).isEqualTo(key);
        assertThat(failure.isLasting()).isEqualTo(lasting);
    }

    @Test
    void withoutAKeyInTheSettingsNobodyMayBringMessages() {
        assertThat(address("").admits("")).isFalse();
        assertThat(address("").admits(null)).isFalse();
        assertThat(address("k").admits("other")).isFalse();
        assertThat(address("k").admits("k")).isTrue();
    }

    private static GatewayAddress address(String callerKey) {
        return new GatewayAddress("", "", "", callerKey, Duration.ofSeconds(1));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
