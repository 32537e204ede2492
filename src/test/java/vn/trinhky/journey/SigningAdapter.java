package vn.trinhky.journey;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.trinhky.signature.RemoteService;

/**
 * The program that docs/operations.md leaves to whoever has a provider: carries digests of one person from the application
 * to the signing service, and values back.
 *
 * @param person for whom it speaks to the application
 * @param customer as whom the service knows her
 * @param address under which the application gives data and takes values, such as {@code /reports/…/signature}
 */
record SigningAdapter(Person person, RemoteService service, String customer, String address) {

    JsonNode data() {
        return person.get(address + "/data").as(200).json();
    }

    /** @throws java.io.UncheckedIOException if the service does not answer in time */
    String value(JsonNode data, Duration patience) {
        String question = Answer.json(
                Map.of("customer", customer, "digest", data.get("digest").asString()));
        return Person.send(HttpRequest.newBuilder(service.address())
                        .timeout(patience)
                        .POST(BodyPublishers.ofString(question))
                        .build())
                .as(200)
                .field("value");
    }

    Answer bring(String value) {
        return person.post(address + "/value", Map.of("value", value));
    }

    /** Asks the service and brings what it says. */
    Answer carry(JsonNode data) {
        return bring(value(data, Duration.ofSeconds(30)));
    }
}
