package vn.trinhky.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes every letter, remembers its name and forgets the rest, so that it is not what is measured. */
final class MailSink implements AutoCloseable {

    private final ServerSocket door;
    private final AtomicInteger taken = new AtomicInteger();
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    private MailSink(ServerSocket door) {
        this.door = door;
    }

    static MailSink open() throws IOException {
        MailSink sink = new MailSink(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
        started(sink::serve);
        return sink;
    }

    int port() {
        return door.getLocalPort();
    }

    /** All letters, repeated ones too. */
    int taken() {
        return taken.get();
    }

    /** Letters with different names. */
    int different() {
        return names.size();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                started(() -> talk(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void started(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void talk(Socket guest) {
        try (guest;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = guest.getOutputStream();
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("DATA")) {
                    say(out, "354 go on");
                    read(in);
                }
                say(out, command.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID:")) {
                names.add(line);
            }
        }
        taken.incrementAndGet();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
