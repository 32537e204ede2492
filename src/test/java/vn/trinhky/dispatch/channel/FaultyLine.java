package vn.trinhky.dispatch.channel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The line between a channel and its receiver, whatever they speak, and what can go wrong with the answers on it. */
public final class FaultyLine implements AutoCloseable {

    /** What becomes of an answer of the receiver's. */
    @FunctionalInterface
    public interface Fault {

        /** @return what the channel gets to hear; nothing at all if empty; null if the line is cut */
        byte @Nullable [] heard(Talk talk, byte[] answer);
    }

    /**
     * What was said on one line so far.
     *
     * @param asked by the channel, in Latin-1
     * @param taken whether the receiver has taken a parcel that it has not answered to yet
     */
    public record Talk(String asked, boolean taken) {

        /** The last whole line that the channel said. */
        public String lastLine() {
            String said = asked.stripTrailing();
            return said.substring(said.lastIndexOf('\n') + 1);
        }
    }

    private final ServerSocket door;
    private final int receiver;
    private final IntSupplier arrivals;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = (talk, answer) -> answer;

    /**
     * @param receiver his port on this machine
     * @param arrivals how many parcels have come to him, copies counted, whenever he is about to answer
     */
    public FaultyLine(int receiver, IntSupplier arrivals) {
        this.receiver = receiver;
        this.arrivals = arrivals;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        threads.execute(this::connect);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on, also on lines that are open. */
    public void has(Fault next) {
        fault = next;
    }

    public void works() {
        has((talk, answer) -> answer);
    }

    private void connect() {
        while (!door.isClosed()) {
            try {
                Socket channel = door.accept();
                open.add(channel);
                Socket there = new Socket(InetAddress.getLoopbackAddress(), receiver);
                open.add(there);
                int before = arrivals.getAsInt(); // counted before the first byte is passed on
                Transcript asked = new Transcript();
                threads.execute(() -> pass(channel, there, asked));
                threads.execute(() -> answer(there, channel, asked, before));
            } catch (IOException closed) {
                // the test is over, or the receiver is not there
            }
        }
    }

    private static void pass(Socket channel, Socket there, Transcript asked) {
        try (channel;
                there) {
            InputStream in = channel.getInputStream();
            OutputStream out = there.getOutputStream();
            byte[] chunk = new byte[8192];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                asked.add(chunk, n);
                out.write(chunk, 0, n);
            }
        } catch (IOException cut) {
            return;
        }
    }

    private void answer(Socket there, Socket channel, Transcript asked, int before) {
        try (there;
                channel) {
            InputStream in = there.getInputStream();
            byte[] chunk = new byte[8192];
            int answered = before;
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                int now = arrivals.getAsInt();
                byte[] heard = fault.heard(new Talk(asked.text(), now > answered), Arrays.copyOf(chunk, n));
                if (heard == null) {
                    return;
                }
                channel.getOutputStream().write(heard);
                answered = heard.length == 0 ? answered : now;
            }
        } catch (IOException cut) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Transcript {

        private final ByteArrayOutputStream said = new ByteArrayOutputStream();

        synchronized void add(byte[] chunk, int length) {
            said.write(chunk, 0, length);
        }

        synchronized String text() {
            return said.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
