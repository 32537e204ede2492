package vn.trinhky.dossier.room;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP on its way to the reader. It remembers of each file name, size and digest, and nothing of what was in it.
 *
 * <p>All files lie in one folder, so that unpacking never fills somebody's desk.
 */
public final class DossierStream {

    /** As {@code sha256sum -c} reads it. */
    public static final String SUMS = "SHA256SUMS";

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final String folder;
    private final Instant at;
    private final List<FiledDocument> filed = new ArrayList<>();

    /** @param at the time that the files bear */
    public DossierStream(OutputStream to, String folder, Instant at) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(to, BUFFER), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        this.folder = folder;
        this.at = at;
    }

    void put(String path, Note note, Shelf.Filling filling) throws IOException {
        MessageDigest sha256 = sha256();
        begin(path);
        Counted file = new Counted(new DigestOutputStream(zip, sha256));
        filling.write(file);
        zip.closeEntry();
        filed.add(new FiledDocument(path, file.size, HexFormat.of().formatHex(sha256.digest()), note));
    }

    /** What was put in so far, in its order. */
    public List<FiledDocument> filed() {
        return List.copyOf(filed);
    }

    /** The checksums of all files but themselves, then the end. */
    public void end() throws IOException {
        begin(SUMS);
        for (FiledDocument file : filed) {
            zip.write((file.digest() + "  " + file.path() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(folder + "/" + path);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Libraries close what they have written to; the ZIP goes on. */
    private static final class Counted extends FilterOutputStream {

        private long size;

        Counted(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }

        /** Only what the ZIP has packed can be sent on: flushing after every few letters would spoil it. */
        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
