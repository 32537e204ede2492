package vn.trinhky.dispatch.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.channel.NotHandedOver;

/** Posts a body, signed, and waits for the answer; never longer than it is given. Redirections are not followed. */
@Component
class ProgramLine {

    static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final int ANSWER_BYTES = 2_000;

    private final Destinations destinations;
    private final Function<String, List<String>> secrets;
    private final Clock clock;
    private final Duration patience;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Autowired
    ProgramLine(Destinations destinations, WebhookSecrets secrets, Clock clock) {
        this(destinations, secrets::of, clock, ANSWER_WITHIN);
    }

    /** @param secrets of an address, those that count now */
    ProgramLine(Destinations destinations, Function<String, List<String>> secrets, Clock clock, Duration patience) {
        this.destinations = destinations;
        this.secrets = secrets;
        this.clock = clock;
        this.patience = patience;
    }

    /** What the program said. @param words the beginning */
    record Answer(int status, String words) {}

    /**
     * @param key that the program knows a second copy by
     * @throws NotHandedOver if no answer came, or nothing may be posted there
     */
    Answer post(String address, UUID key, byte[] body) {
        URI place = destinations.open(address);
        List<String> known = secrets.apply(address);
        if (known.isEmpty()) {
            throw NotHandedOver.forEver("programHasNoSecret", new IllegalStateException(address));
        }
        long now = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(place)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .header(HttpHeaders.USER_AGENT, "TrinhKy")
                .header("Idempotency-Key", key.toString())
                .header(Signature.TIMESTAMP, Long.toString(now))
                .header(Signature.HEADER, Signature.header(known, now, body))
                .timeout(patience)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return answer(http.sendAsync(request, head -> new FirstWords(ANSWER_BYTES)));
    }

    private Answer answer(CompletableFuture<HttpResponse<String>> coming) {
        try {
            HttpResponse<String> answer = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), answer.body());
        } catch (TimeoutException silent) {
            coming.cancel(true);
            throw NotHandedOver.forNow("programSilent", silent);
        } catch (ExecutionException broken) {
            Throwable cause = Objects.requireNonNullElse(broken.getCause(), broken);
            throw NotHandedOver.forNow(causeOf(cause), cause);
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw NotHandedOver.forNow("programSilent", stopped);
        }
    }

    private static String causeOf(Throwable broken) {
        boolean waited = broken instanceof HttpTimeoutException && !(broken instanceof HttpConnectTimeoutException);
        return waited ? "programSilent" : "programUnreachable";
    }
}
