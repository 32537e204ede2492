package vn.trinhky.files;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files that are asked for again and again, such as those of a document on its way to thousands: the last few, in memory. What
 * is kept under a digest never changes, so nothing in here grows old.
 */
public final class RecentFiles {

    /** In bytes, all together. A larger file is read each time. */
    private static final long MOST = 16L << 20;

    private final FileStore files;
    private final Map<Digest, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    public RecentFiles(FileStore files) {
        this.files = files;
    }

    /** As {@link FileStore#content}; the bytes are shared and not to be changed. */
    public byte[] content(Digest digest) {
        byte[] known = known(digest);
        if (known != null) {
            return known;
        }
        byte[] content = files.content(digest);
        keep(digest, content);
        return content;
    }

    private synchronized byte @Nullable [] known(Digest digest) {
        return recent.get(digest);
    }

    private synchronized void keep(Digest digest, byte[] content) {
        if (content.length > MOST || recent.putIfAbsent(digest, content) != null) {
            return;
        }
        size += content.length;
        var eldest = recent.values().iterator();
        while (size > MOST) {
            size -= eldest.next().length;
            eldest.remove();
        }
    }
}
