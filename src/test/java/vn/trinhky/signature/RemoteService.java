package vn.trinhky.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.signature.demo.TrialAuthority;
import vn.trinhky.signature.demo.TrialAuthority.Subject;
import vn.trinhky.signature.demo.TrialKeys;

/**
 * A signing service on this machine, as providers run them: it holds the keys of its customers, is sent digests, and
 * answers with values. It can be told to answer late or wrong.
 */
public final class RemoteService implements AutoCloseable {

    /** What comes before a SHA-256 that RSA signs: DigestInfo of RFC 8017. */
    private static final byte[] DIGEST_INFO = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    /** How the service answers one request. */
    public enum Mood {
        /** The client has hung up before the answer comes. */
        LATE,
        WITH_ANOTHER_KEY,
        WITH_RUBBISH
    }

    /** @param chain the customer's certificate, then the authority's */
    public record Customer(String name, List<X509Certificate> chain) {

        public X509Certificate certificate() {
            return chain.get(0);
        }

        /** As an administrator is sent it. */
        public String pem() {
            StringBuilder text = new StringBuilder();
            for (X509Certificate one : chain) {
                text.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder().encodeToString(encoded(one)))
                        .append("\n-----END CERTIFICATE-----\n");
            }
            return text.toString();
        }

        public String certificateText() {
            return Base64.getEncoder().encodeToString(encoded(certificate()));
        }

        private static byte[] encoded(X509Certificate certificate) {
            try {
                return certificate.getEncoded();
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Instant now = Instant.now();
    private final TrialAuthority authority =
            TrialAuthority.found(TrialKeys.elliptic(), now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(999)));
    private final Map<String, KeyPair> keys = Map.of("mai", TrialKeys.rsa(), "seal", TrialKeys.elliptic());
    private final Map<String, KeyPair> others = Map.of("mai", TrialKeys.rsa(), "seal", TrialKeys.elliptic());
    private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService clerks = Executors.newCachedThreadPool();
    private final HttpServer server;

    public RemoteService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/values", this::answer);
        server.setExecutor(clerks);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/values");
    }

    /** The one certificate to trust. */
    public X509Certificate authority() {
        return authority.certificate();
    }

    /** Signs with RSA. */
    public Customer mai() {
        return customer("mai", new Subject("Đinh Thị Mai", "Phó Trưởng ban", "Ban Chỉ đạo"));
    }

    /** Seals with an elliptic curve. */
    public Customer seal() {
        return customer("seal", new Subject("Ban Chỉ đạo", "", "Huyện ủy"));
    }

    private Customer customer(String name, Subject subject) {
        var owned = Objects.requireNonNull(keys.get(name)).getPublic();
        X509Certificate certificate =
                authority.certify(owned, subject, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(365)));
        return new Customer(name, List.of(certificate, authority.certificate()));
    }

    /** How it answers next; after that it is itself again. */
    public void isOnce(Mood mood) {
        moods.add(mood);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
            byte[] digest = Base64.getDecoder().decode(request.get("digest").asString());
            String value = value(request.get("customer").asString(), digest, moods.poll());
            byte[] answer = JSON.writeValueAsString(Map.of("value", value)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private String value(String customer, byte[] digest, @Nullable Mood mood) {
        if (mood == Mood.WITH_RUBBISH) {
            return "<html>502 Bad Gateway</html>";
        }
        if (mood == Mood.LATE) {
            sleep();
        }
        KeyPair key = (mood == Mood.WITH_ANOTHER_KEY ? others : keys).get(customer);
        return Base64.getEncoder().encodeToString(signed(digest, Objects.requireNonNull(key)));
    }

    private static byte[] signed(byte[] digest, KeyPair key) {
        boolean elliptic = "EC".equals(key.getPrivate().getAlgorithm());
        try {
            Signature signature = Signature.getInstance(elliptic ? "NONEwithECDSA" : "NONEwithRSA");
            signature.initSign(key.getPrivate());
            if (!elliptic) {
                signature.update(DIGEST_INFO);
            }
            signature.update(digest);
            return signature.sign();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private void sleep() {
        try {
            closing.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        clerks.shutdownNow();
    }
}
