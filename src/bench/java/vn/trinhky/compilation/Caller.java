package vn.trinhky.compilation;

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

/** The compiler with a browser session of her own, who opens pages and sends forms. */
public final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI office;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Caller(URI office) {
        this.office = office;
    }

    public void signIn(String name, String password) {
        String page = open("/sign-in");
        post("/sign-in", "username=" + name + "&password=" + password, token(page));
    }

    /** The page; anything but a page is a failure. */
    public String open(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(office.resolve(path)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    public static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return found.group(1);
    }

    public void post(String path, String form, String token) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(office.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
