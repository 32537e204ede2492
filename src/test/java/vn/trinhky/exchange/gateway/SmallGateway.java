package vn.trinhky.exchange.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.exchange.edxml.UnreadableEnvelope;

/** A gateway of the axis for tests: keeps messages by their keys until whoever they are for has taken them. */
public final class SmallGateway implements AutoCloseable {

    private static final Pattern DOC_ID = Pattern.compile("\"docId\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpServer server;
    private final Map<String, byte[]> waiting = new LinkedHashMap<>();
    private final Map<String, String> settled = new LinkedHashMap<>();
    private final Map<String, Integer> sendings = new LinkedHashMap<>();

    private SmallGateway(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/sendEdoc", exchange -> answer(exchange, this::send));
        server.createContext("/v1/getReceivedEdocList", exchange -> answer(exchange, this::list));
        server.createContext("/v1/getEdoc", exchange -> answer(exchange, this::fetch));
        server.createContext("/v1/updateStatus", exchange -> answer(exchange, this::settle));
        server.start();
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    public static SmallGateway open() {
        try {
            return new SmallGateway(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How often each key was sent. */
    public synchronized Map<String, Integer> sendings() {
        return Map.copyOf(sendings);
    }

    /** Messages that it took, each once. */
    public synchronized List<Message> taken() {
        return sendings.keySet().stream()
                .map(waiting::get)
                .filter(file -> file != null)
                .map(SmallGateway::read)
                .toList();
    }

    /** What receivers have said about their messages: done or fail. */
    public synchronized Map<String, String> settled() {
        return Map.copyOf(settled);
    }

    /** Something lies here for somebody. */
    public synchronized void put(String name, byte[] file) {
        waiting.put(name, file);
    }

    private static void answer(HttpExchange exchange, Answering how) throws IOException {
        try (exchange) {
            how.answer(exchange);
        }
    }

    private void send(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        byte[] file = part(exchange.getRequestBody().readAllBytes());
        keep(key, file);
        say(exchange, "{\"ErrorCode\":\"0\",\"docId\":\"" + key + "\"}");
    }

    private synchronized void keep(String key, byte[] file) {
        sendings.merge(key, 1, Integer::sum);
        waiting.putIfAbsent(key, file);
    }

    private synchronized void list(HttpExchange exchange) throws IOException {
        List<String> organs = Arrays.asList(
                exchange.getRequestURI().getQuery().substring("organ=".length()).split(";"));
        String names = waiting.entrySet().stream()
                .filter(entry -> !settled.containsKey(entry.getKey()))
                .filter(entry -> isFor(read(entry.getValue()), organs))
                .map(entry -> "{\"docId\":\"" + entry.getKey() + "\"}")
                .reduce((one, other) -> one + "," + other)
                .orElse("");
        say(exchange, "{\"ErrorCode\":\"0\",\"data\":[" + names + "]}");
    }

    private static boolean isFor(Message message, List<String> organs) {
        if (message instanceof Message.Status status) {
            return organs.contains(status.about().organ());
        }
        return ((Message.Envelope) message).to().stream().map(Organ::id).anyMatch(organs::contains);
    }

    private synchronized void fetch(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] file = waiting.get(path.substring(path.lastIndexOf('/') + 1));
        exchange.sendResponseHeaders(200, file.length);
        exchange.getResponseBody().write(file);
    }

    private synchronized void settle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher name = DOC_ID.matcher(body);
        if (name.find()) {
            settled.put(name.group(1), body.contains("done") ? "done" : "fail");
        }
        say(exchange, "{\"ErrorCode\":\"0\"}");
    }

    /** The one part of the form: from its first empty line to the last boundary. */
    private static byte[] part(byte[] form) {
        String text = new String(form, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("\r\n\r\n") + 4;
        int until = text.lastIndexOf("\r\n--");
        return Arrays.copyOfRange(form, from, until);
    }

    private static void say(HttpExchange exchange, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Message read(byte[] file) {
        try {
            return Edxml.read(file);
        } catch (UnreadableEnvelope unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
