package vn.trinhky.dispatch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.files.Digest;

/**
 * Two programs of the world outside, which do what docs/webhooks.md asks of them: a post counts only with its signature, and of
 * each Idempotency-Key they keep one copy. One has at once what it takes, the other has yet to see. They can have taken posts
 * without saying so yet.
 */
final class ProgramSink implements AutoCloseable {

    private static final String KEEPING = "/keeping";
    private static final String SEEING = "/seeing";

    /** Seconds that a signature counts. */
    private static final long WINDOW = 300;

    private final List<Post> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Post> copies = new ConcurrentHashMap<>();
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final AtomicInteger unsigned = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Silence silence;
    private final HttpServer server;

    /** A post that a program has, whether its sender was told or not. @param body its digest */
    record Post(String key, String delivery, String addressee, Digest body) {

        static Post of(String key, byte[] body) {
            JsonNode said = JsonMapper.shared().readTree(body);
            assertThat(said.get("key").asString()).as("key in body and header").isEqualTo(key);
            return new Post(
                    key, said.get("delivery").asString(), said.get("addressee").asString(), Digest.of(body));
        }
    }

    ProgramSink(Silence silence) throws IOException {
        this.silence = silence;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** Of the program that answers 200, and 409 to a key that it knows. */
    String keeping() {
        return address(KEEPING);
    }

    /** Of the program that answers 202. */
    String seeing() {
        return address(SEEING);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void shares(String address, String secret) {
        secrets.put(address, secret);
    }

    List<Post> taken() {
        return List.copyOf(taken);
    }

    /** What the programs keep, by key. */
    Map<String, Post> copies() {
        return Map.copyOf(copies);
    }

    int unsigned() {
        return unsigned.get();
    }

    @Override
    public void close() {
        silence.ends();
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(answer(path, exchange.getRequestHeaders(), body), -1);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private int answer(String path, Headers headers, byte[] body) throws InterruptedException {
        Post post = Post.of(String.valueOf(headers.getFirst("Idempotency-Key")), body);
        if (!isSigned(headers, body, secrets.getOrDefault(address(path), "none"))) {
            unsigned.incrementAndGet();
            return 401;
        }
        boolean known = copies.putIfAbsent(post.key(), post) != null;
        taken.add(post);
        silence.keep();
        if (path.equals(SEEING)) {
            return 202;
        }
        return known ? 409 : 200;
    }

    /** As any other program reckons it. */
    private static boolean isSigned(Headers headers, byte[] body, String secret) {
        long signedAt = Long.parseLong(headers.getFirst("X-TrinhKy-Timestamp"));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            mac.update((signedAt + ".").getBytes(StandardCharsets.US_ASCII));
            String wanted = "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
            boolean isFresh = Math.abs(Instant.now().getEpochSecond() - signedAt) <= WINDOW;
            return isFresh && wanted.equals(headers.getFirst("X-TrinhKy-Signature"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
