package vn.trinhky.dispatch.edxml.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway of the axis. Every call is made outside transactions and may be made again: an envelope that the gateway has
 * taken is known to it by its key.
 */
@Component
public class Gateway {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /** Bytes of an answer; an envelope with its files is the largest. */
    private static final int LONGEST_ANSWER = 96 << 20;

    private final GatewayAddress address;
    private final GatewayAnswers answers;
    private final RestClient http;

    public Gateway(GatewayAddress address, JsonMapper json) {
        this.address = address;
        this.answers = new GatewayAnswers(json);
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build());
        requests.setReadTimeout(address.patience());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * Sends a message.
     *
     * @param key the same at every attempt
     * @return the gateway's own name for it
     * @throws GatewayFailure if it was not taken, or nobody knows
     */
    public String send(byte[] message, UUID key) {
        HttpHeaders part = new HttpHeaders();
        part.setContentType(MediaType.APPLICATION_XML);
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new HttpEntity<>(new NamedFile(message, key + ".edxml"), part));
        byte[] answer = call(http.post()
                .uri(address.at("/v1/sendEdoc"))
                .header("Idempotency-Key", key.toString())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form));
        return answers.receipt(answer);
    }

    /** The names of messages that wait at the gateway for one of these codes. */
    public List<String> waiting(Collection<String> organs) {
        return answers.list(
                call(http.get().uri(address.at("/v1/getReceivedEdocList?organ={organs}", String.join(";", organs)))));
    }

    /** A message as it came. */
    public byte[] fetch(String name) {
        return call(http.get().uri(address.at("/v1/getEdoc/{name}", name)));
    }

    /** The gateway need not offer it again. */
    public void settle(String name, boolean readable) {
        call(http.post()
                .uri(address.at("/v1/updateStatus"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Settled(name, readable ? "done" : "fail")));
    }

    private record Settled(String docId, String status) {}

    private byte[] call(RequestHeadersSpec<?> request) {
        try {
            byte[] answer = request.header(GatewayAddress.SYSTEM, address.systemId())
                    .header(GatewayAddress.SECRET, address.secretKey())
                    .exchange((asked, response) -> answer(response));
            return answer == null ? new byte[0] : answer;
        } catch (ResourceAccessException unreachable) {
            throw new GatewayFailure("gatewayUnreachable", false, String.valueOf(unreachable.getMessage()));
        }
    }

    private static byte[] answer(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (!response.getStatusCode().is2xxSuccessful()) {
            throw GatewayAnswers.failure(status);
        }
        try (InputStream body = response.getBody()) {
            byte[] read = body.readNBytes(LONGEST_ANSWER + 1);
            if (read.length > LONGEST_ANSWER) {
                throw new GatewayFailure("gatewayTalksNonsense", false, "an answer without end");
            }
            return read;
        }
    }

    /** Multipart wants a name for every file. */
    private static final class NamedFile extends ByteArrayResource {

        private final String name;

        NamedFile(byte[] content, String name) {
            super(content);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }
    }
}
