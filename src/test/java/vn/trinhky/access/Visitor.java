package vn.trinhky.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: keeps cookies, follows nothing by itself, sends the token that stood on the last page. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    Visitor signedInAs(String name) {
        get("/sign-in");
        post("/sign-in", Map.of("username", name, "password", TrialOffice.PASSWORD));
        get("/rounds/trial/pages/sample");
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpResponse<String> page = send(with(HttpRequest.newBuilder(URI.create(address + path)), headers));
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return send(with(HttpRequest.newBuilder(URI.create(address + path)), headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(with(HttpRequest.newBuilder(URI.create(address + path)), headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends plain text with the token in a header, as a script of the page does. */
    HttpResponse<String> postText(String path, String text) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "text/plain;charset=UTF-8")
                .headers("X-XSRF-TOKEN", token, "X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(text)));
    }

    /** How many bytes an address sends over the line to a browser that takes compressed answers. */
    int bytesOverTheLine(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return sent(request, BodyHandlers.ofByteArray()).body().length;
    }

    /** Forgets the session but nothing else, as if an hour had passed. */
    void losesTheSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    void losesTheToken() {
        token = "";
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    String address() {
        return address;
    }

    static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request.build(), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> reader) {
        try {
            return client.send(request, reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
