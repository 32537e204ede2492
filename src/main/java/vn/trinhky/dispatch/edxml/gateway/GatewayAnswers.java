package vn.trinhky.dispatch.edxml.gateway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Understands what the gateway says, and believes nothing that it does not say. */
final class GatewayAnswers {

    private static final String FINE = "0";

    private final JsonMapper json;

    GatewayAnswers(JsonMapper json) {
        this.json = json;
    }

    /** The gateway's name for a message that it took. */
    String receipt(byte[] answer) {
        JsonNode read = read(answer);
        String code = read.path("ErrorCode").asString(FINE);
        if (!FINE.equals(code)) {
            throw new GatewayFailure("gatewayRefusesDocument", true, "error code " + code);
        }
        String receipt = read.path("docId").asString("");
        if (receipt.isEmpty()) {
            throw nonsense("no docId");
        }
        return receipt;
    }

    List<String> list(byte[] answer) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : read(answer).path("data")) {
            String name = one.path("docId").asString("");
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private JsonNode read(byte[] answer) {
        try {
            JsonNode read = json.readTree(answer);
            if (!read.isObject()) {
                throw nonsense("no JSON object");
            }
            return read;
        } catch (JacksonException noJson) {
            throw nonsense("no JSON");
        }
    }

    private static GatewayFailure nonsense(String detail) {
        return new GatewayFailure("gatewayTalksNonsense", false, detail);
    }

    /** What an answer means that is no success. */
    static GatewayFailure failure(int status) {
        String detail = "HTTP " + status;
        HttpStatus known = HttpStatus.resolve(status);
        if (known == HttpStatus.UNAUTHORIZED || known == HttpStatus.FORBIDDEN) {
            return new GatewayFailure("gatewayRefusesUs", false, detail);
        }
        if (known == HttpStatus.CONTENT_TOO_LARGE) {
            return new GatewayFailure("tooLargeForGateway", true, detail);
        }
        if (known == HttpStatus.UNPROCESSABLE_CONTENT || known == HttpStatus.BAD_REQUEST) {
            return new GatewayFailure("gatewayRefusesDocument", true, detail);
        }
        return new GatewayFailure("gatewayUnreachable", false, detail);
    }
}
