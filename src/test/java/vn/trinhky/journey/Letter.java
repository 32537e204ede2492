package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter as it came to somebody without an account. */
record Letter(String id, String to, String text) {

    private static final Pattern LINK = Pattern.compile("/receipts/[0-9a-f-]{36}");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Follows the personal link and presses the button there. */
    void acknowledgeAt(URI office) {
        URI page = office.resolve(found(LINK, text, 0));
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String form = ask(browser, HttpRequest.newBuilder(page).build()).body();
        String token = URLEncoder.encode(found(TOKEN, form, 1), StandardCharsets.UTF_8);
        HttpResponse<String> done = ask(
                browser,
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + token))
                        .build());
        assertThat(done.statusCode()).as(done.body()).isIn(200, 302, 303);
    }

    static String textOf(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(textOf(parts.getBodyPart(i)));
            }
            return all.toString();
        }
        return part.isMimeType("text/*") ? part.getContent().toString() : "";
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(group);
    }

    private static HttpResponse<String> ask(HttpClient browser, HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
