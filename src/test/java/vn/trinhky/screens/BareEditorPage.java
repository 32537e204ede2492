package vn.trinhky.screens;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.webjars.WebJarVersionLocator;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.notation.PlainTextReader;

/**
 * The editor alone, without the application: its scripts from the classpath, under the content policy of the house; plain
 * text is read as the application reads it, and a few figures are answered.
 */
final class BareEditorPage implements AutoCloseable {

    private static final String[] PACKAGES = {
        "orderedmap",
        "prosemirror-commands",
        "prosemirror-gapcursor",
        "prosemirror-history",
        "prosemirror-keymap",
        "prosemirror-model",
        "prosemirror-state",
        "prosemirror-tables",
        "prosemirror-transform",
        "prosemirror-view",
        "rope-sequence"
    };
    private static final String PAGE = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <script type="importmap">%s</script>
            <link rel="stylesheet" href="/webjars/tabler__core/dist/css/tabler.min.css">
            <link rel="stylesheet" href="/webjars/tabler__icons-webfont/dist/tabler-icons.min.css">
            <link rel="stylesheet" href="/trinhky.css"><link rel="stylesheet" href="/islands/editor/editor.css">
            <script type="application/json" data-words>%s</script>
            <script type="module" src="/test/bare.js"></script></head>
            <body><main class="tk-main"><button id="before">Trước</button>
            <tk-editor level="2" label="Nội dung" notation-url="/manuscripts/notation"
              figures-url="/figures" figures-shelf="tho muc"></tk-editor></main></body></html>
            """;
    private static final String POLICY = "default-src 'none'; script-src 'self' '%s'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "js",
            "text/javascript",
            "css",
            "text/css",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "html",
            "text/html");

    private final WebJarVersionLocator jars = new WebJarVersionLocator();
    private final ExecutorService hands = Executors.newFixedThreadPool(4);
    private final String importMap = importMap();
    private final HttpServer server;

    BareEditorPage() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(hands);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        hands.shutdownNow();
    }

    /** A file among the resources of the tests. */
    static String resource(String name) {
        return new String(bytes("editor/" + name), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body;
            if (path.equals("/")) {
                exchange.getResponseHeaders().set("Content-Security-Policy", POLICY.formatted(fingerprint(importMap)));
                body = PAGE.formatted(importMap, words()).getBytes(StandardCharsets.UTF_8);
            } else if (path.equals("/manuscripts/notation")) {
                String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                body = ManuscriptJson.write(PlainTextReader.read(text).manuscript())
                        .getBytes(StandardCharsets.UTF_8);
            } else if (path.startsWith("/figures/")) {
                String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                body = BareFigures.answer(path, asked).getBytes(StandardCharsets.UTF_8);
            } else {
                body = bytes(file(path));
            }
            String ending = path.substring(path.lastIndexOf('.') + 1);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(ending, "text/html") + "; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String file(String path) {
        if (path.startsWith("/test/")) {
            return "editor/" + path.substring("/test/".length());
        } else if (path.startsWith("/webjars/")) {
            String[] parts = path.split("/", 4);
            return String.valueOf(jars.fullPath(parts[2], parts[3]));
        }
        return "static" + path;
    }

    private static String importMap() {
        Map<String, String> imports = new TreeMap<>();
        for (String name : PACKAGES) {
            imports.put(name, "/webjars/" + name + "/dist/index.js");
        }
        imports.put("w3c-keyname", "/webjars/w3c-keyname/index.js");
        return JsonMapper.shared().writeValueAsString(Map.of("imports", imports));
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words() throws IOException {
        Properties words = new Properties();
        for (String file : new String[] {"editor", "editor-figures"}) {
            byte[] sentences = bytes("messages/" + file + "_vi.properties");
            words.load(new StringReader(new String(sentences, StandardCharsets.UTF_8)));
        }
        return JsonMapper.shared().writeValueAsString(words);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = BareEditorPage.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException(name + " is not on the classpath");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
