package vn.trinhky.word.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.Deflater;

/** Files that are small until somebody unpacks them, made without ever unpacking them. */
final class Bomb {

    private static final int MEGABYTE = 1 << 20;
    private static final byte[] END_OF_DEFLATION = {3, 0};

    private Bomb() {}

    /** One part of so many million zeros; its header says that it holds a hundred bytes. */
    static byte[] ofMegabytes(String name, int megabytes) {
        byte[] million = deflatedZeros();
        ByteArrayOutputStream file = new ByteArrayOutputStream(megabytes * million.length + 200);
        file.writeBytes(localHeader(name));
        for (int i = 0; i < megabytes; i++) {
            file.writeBytes(million);
        }
        file.writeBytes(END_OF_DEFLATION);
        return file.toByteArray();
    }

    /** A million zeros, deflated so that the piece can stand beside itself. */
    private static byte[] deflatedZeros() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[MEGABYTE]);
        byte[] packed = new byte[MEGABYTE];
        int count = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(packed, count);
    }

    private static byte[] localHeader(String name) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(30 + letters.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt(0)
                .putInt(100)
                .putInt(100)
                .putShort((short) letters.length)
                .putShort((short) 0)
                .put(letters)
                .array();
    }

    /** A beginning, and then so many million bytes that mean nothing. */
    static InputStream endless(byte[] start, int millions) {
        byte[] noise = new byte[1_000_000];
        new Random(7).nextBytes(noise);
        return new SequenceInputStream(
                new ByteArrayInputStream(start),
                new SequenceInputStream(Collections.enumeration(Collections.nCopies(millions, noise).stream()
                        .map(ByteArrayInputStream::new)
                        .toList())));
    }
}
