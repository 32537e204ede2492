package vn.trinhky.word.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file on its way in: no more of it is read than a text may weigh, and its last bytes are remembered. */
final class ArrivingFile extends FilterInputStream {

    private static final int ENOUGH_TO_RECOGNISE = 64;

    private final FileEnd end = new FileEnd();
    private long arrived;

    private ArrivingFile(InputStream source) {
        super(source);
    }

    /** @param all the whole file, from its first byte */
    record Begun(FirstBytes first, InputStream all, ArrivingFile file) {}

    /** Looks at the beginning without taking it away. */
    static Begun begin(InputStream source) throws IOException {
        ArrivingFile file = new ArrivingFile(source);
        BufferedInputStream all = new BufferedInputStream(file, 1 << 16);
        all.mark(ENOUGH_TO_RECOGNISE);
        FirstBytes first = FirstBytes.of(all.readNBytes(ENOUGH_TO_RECOGNISE));
        all.reset();
        return new Begun(first, all, file);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        if (count > 0) {
            arrived += count;
            if (arrived > Bounds.FILE) {
                throw new RefusedFile(RefusedFile.Reason.TOO_LARGE);
            }
            end.add(into, from, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what is left and says how many parts the file's own list has, or -1 if there is no list. */
    int listedParts() throws IOException {
        byte[] scratch = new byte[1 << 13];
        while (read(scratch, 0, scratch.length) >= 0) {
            // only the end matters, and it is remembered
        }
        return end.listedParts();
    }
}
