package vn.trinhky.writing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.json.ManuscriptJson;

/** One drafter with a browser session of her own, who changes a word and saves, as the editor does. */
final class Typist {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI office;
    private final BigOffice.Place place;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private Manuscript text;
    private String digest = "";
    private String token = "";
    private int saves;

    Typist(URI office, BigOffice.Place place, Manuscript text) {
        this.office = office;
        this.place = place;
        this.text = text;
    }

    void signIn(String password) throws IOException, InterruptedException {
        String page = send(HttpRequest.newBuilder(office.resolve("/sign-in"))).body();
        String field = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String form = "username=" + place.signInName() + "&password=" + password + "&_csrf="
                + URLEncoder.encode(field, StandardCharsets.UTF_8);
        send(HttpRequest.newBuilder(office.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        HttpResponse<String> opened = send(HttpRequest.newBuilder(address()).header("Accept", "application/json"));
        if (opened.statusCode() != 200) {
            throw new IllegalStateException(place + ": " + opened.statusCode() + " " + session());
        }
        token = opened.headers().firstValue("X-CSRF-TOKEN").orElseThrow();
        digest = JSON.readTree(opened.body()).get("digest").stringValue();
    }

    /** Changes a word and saves; the answer's status. */
    int save() throws IOException, InterruptedException {
        text = changed(text, saves++);
        String body = "{\"text\":" + ManuscriptJson.write(text) + ",\"base\":\"" + digest + "\",\"device\":\"tab\"}";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .PUT(BodyPublishers.ofString(body)));
        if (answer.statusCode() == 200) {
            digest = JSON.readTree(answer.body()).get("digest").stringValue();
        }
        return answer.statusCode();
    }

    private static Manuscript changed(Manuscript text, int save) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        int place = save % blocks.size();
        if (blocks.get(place) instanceof TextBlock block) {
            List<vn.trinhky.manuscript.Inline> words = new ArrayList<>(block.content());
            words.add(0, Text.plain("[" + save + "] "));
            blocks.set(place, block.saying(words));
        }
        return new Manuscript(blocks);
    }

    private URI address() {
        return office.resolve("/submissions/" + place.submission() + "/sections/I.2/text");
    }

    private List<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
