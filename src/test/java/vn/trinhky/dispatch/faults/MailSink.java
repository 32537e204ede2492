package vn.trinhky.dispatch.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the world outside, for thousands of letters: it keeps of each only whom it was for and its Message-ID.
 * It can be away, and it can have taken letters without saying so yet.
 */
final class MailSink implements AutoCloseable {

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private final Silence silence;
    private final int port;
    private volatile @Nullable ServerSocket door;

    /** A letter that the server has, whether its sender was told or not. */
    record Taken(String to, String messageId) {}

    private MailSink(Silence silence, int port) {
        this.silence = silence;
        this.port = port;
    }

    /** One that is away at first. */
    static MailSink away(Silence silence) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new MailSink(silence, free.getLocalPort());
        }
    }

    int port() {
        return port;
    }

    void comesBack() throws IOException {
        ServerSocket opened = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
        door = opened;
        Thread porter = new Thread(() -> letIn(opened), "mail sink");
        porter.setDaemon(true);
        porter.start();
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() throws IOException {
        silence.ends();
        ServerSocket open = door;
        if (open != null) {
            open.close();
        }
        for (Socket guest : guests) {
            guest.close();
        }
    }

    private void letIn(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket guest = opened.accept();
                Thread talk = new Thread(() -> talk(guest), "mail sink talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        guests.add(guest);
        try (guest;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(guest, "220 here");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                if (verb.equals("RCPT")) {
                    to = line.replaceAll(".*<(.*)>.*", "$1");
                }
                if (verb.equals("DATA")) {
                    say(guest, "354 go on");
                    take(to, in);
                }
                say(guest, verb.equals("QUIT") ? "221 bye" : "250 well");
            }
        } catch (IOException | InterruptedException gone) {
            // a sender that was killed says no goodbye
        } finally {
            guests.remove(guest);
        }
    }

    private void take(String to, BufferedReader in) throws IOException, InterruptedException {
        String id = "";
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("the sender died before the end of the letter");
            }
            if (id.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                id = line.substring("message-id:".length()).trim();
            }
        }
        taken.add(new Taken(to, id));
        silence.keep();
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
