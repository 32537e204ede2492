package vn.trinhky.dispatch.channel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A receiver that is spoken to over HTTP: it notes every call and answers as it is told to. */
public final class HttpReceiver implements Receiver {

    /** One call; names of headers are in small letters. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Call(String method, String path, Map<String, String> headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public @Nullable String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }
    }

    public record Answer(int status, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<UUID> arrivals = new CopyOnWriteArrayList<>();
    private final Function<Call, @Nullable UUID> key;
    private final Function<Call, Answer> answer;

    /**
     * @param key of the parcel that a call brings; null if it brings none
     * @param answer given after the call was noted
     */
    public HttpReceiver(Function<Call, @Nullable UUID> key, Function<Call, Answer> answer) {
        this.key = key;
        this.answer = answer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                        header -> String.join(", ", header.getValue())));
        Call call = new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                exchange.getRequestBody().readAllBytes());
        calls.add(call);
        UUID parcel = key.apply(call);
        if (parcel != null) {
            arrivals.add(parcel);
        }
        Answer said = answer.apply(call);
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Everything that was asked. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public List<UUID> arrivals() {
        return List.copyOf(arrivals);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** An answer as a fault of the line: the receiver cannot take anything at the moment, say. */
    public static FaultyLine.Fault always(int status) {
        byte[] words = ("HTTP/1.1 " + status + " \r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return (talk, answer) -> words;
    }
}
