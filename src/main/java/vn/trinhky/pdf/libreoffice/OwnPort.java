package vn.trinhky.pdf.libreoffice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A folder and a port of our own for LibreOffice. The port is kept in the folder: after a kill -9 of the application the next
 * one asks for the same port again, and so finds and ends the LibreOffice that was left behind. A second application on this
 * machine gets a folder of its own.
 */
final class OwnPort implements AutoCloseable {

    private static final int MOST_APPLICATIONS = 16;

    private final Path folder;
    private final FileChannel held;
    private final int port;

    private OwnPort(Path folder, FileChannel held, int port) {
        this.folder = folder;
        this.held = held;
        this.port = port;
    }

    static OwnPort take(Path base) throws IOException {
        for (int i = 1; i <= MOST_APPLICATIONS; i++) {
            OwnPort own = tryTake(base.resolveSibling(base.getFileName() + "-" + i));
            if (own != null) {
                return own;
            }
        }
        throw new IOException("more than " + MOST_APPLICATIONS + " applications keep a LibreOffice below " + base);
    }

    private static @Nullable OwnPort tryTake(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(
                folder.resolve("application.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return null;
        }
        return new OwnPort(folder, channel, portIn(folder.resolve("port")));
    }

    private static int portIn(Path kept) throws IOException {
        if (Files.exists(kept)) {
            return Integer.parseInt(Files.readString(kept).strip());
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(kept, Integer.toString(free.getLocalPort()));
            return free.getLocalPort();
        }
    }

    Path folder() {
        return folder;
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
