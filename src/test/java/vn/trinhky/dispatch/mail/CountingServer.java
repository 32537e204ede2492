package vn.trinhky.dispatch.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that counts lines and letters, and can end a line without a word. */
final class CountingServer implements AutoCloseable {

    private final ServerSocket door;
    private final AtomicInteger lines = new AtomicInteger();
    private final AtomicInteger letters = new AtomicInteger();
    private volatile String end = "";

    private CountingServer(ServerSocket door) {
        this.door = door;
    }

    static CountingServer open() throws IOException {
        CountingServer server = new CountingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        inBackground(server::letIn);
        return server;
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many connections there were. */
    int lines() {
        return lines.get();
    }

    int letters() {
        return letters.get();
    }

    /** Once, when it hears this command next, it hangs up. A full stop is the end of a letter. */
    void endsTheLineAt(String command) {
        end = command;
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "counting mail server");
        thread.setDaemon(true);
        thread.start();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                lines.incrementAndGet();
                inBackground(() -> talk(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(guest, "220 here");
            boolean inLetter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (inLetter && !line.equals(".")) {
                    continue;
                }
                letters.addAndGet(inLetter ? 1 : 0);
                String command = inLetter ? "." : line.split("[ :]", 2)[0];
                if (command.equals(end)) {
                    end = "";
                    return;
                }
                inLetter = command.equals("DATA");
                say(guest, inLetter ? "354 go on" : "250 well");
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
