package vn.trinhky.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody of the office whose program speaks to the application, with her name and password in every call. */
final class Person {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI office;
    private final String authorization;
    private String language = "vi";

    Person(URI office, String name, String password) {
        this.office = office;
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    Person reading(String tag) {
        this.language = tag;
        return this;
    }

    Answer get(String path) {
        return ask("GET", path, null);
    }

    Answer post(String path) {
        return ask("POST", path, null);
    }

    Answer post(String path, Object what) {
        return ask("POST", path, Answer.json(what));
    }

    Answer put(String path, Object what) {
        return ask("PUT", path, Answer.json(what));
    }

    Answer delete(String path) {
        return ask("DELETE", path, null);
    }

    /** @param json as it stands, well-formed or not; null for no body */
    Answer ask(String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(office.resolve("/api/v1" + path))
                .header("Authorization", authorization)
                .header("Accept-Language", language)
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request.build());
    }

    static Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
