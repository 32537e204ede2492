package vn.trinhky.word.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * One file inside a .docx, already deflated, so that what is the same in every document is deflated once.
 *
 * <p>All entries carry the first day that a zip can name: equal documents are equal bytes, which a signature needs.
 */
public final class PackedPart {

    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END = 22;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;

    private final byte[] name;
    private final int checksum;
    private final int size;
    private final byte[] deflated;

    private PackedPart(byte[] name, int checksum, int size, byte[] deflated) {
        this.name = name;
        this.checksum = checksum;
        this.size = size;
        this.deflated = deflated;
    }

    public static PackedPart of(String name, byte[] content) {
        Deflater deflater = deflater();
        try {
            return of(name, content, content.length, deflater);
        } finally {
            deflater.end();
        }
    }

    /** A deflater for {@link #of(String, byte[], int, Deflater)}; whoever asked for it ends it. */
    public static Deflater deflater() {
        return new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    }

    /** Whether this is the part of that name. */
    public boolean isNamed(String other) {
        return Arrays.equals(name, other.getBytes(StandardCharsets.US_ASCII));
    }

    /** Packs with a deflater that other parts use too: a new one costs as much as a small part. */
    public static PackedPart of(String name, byte[] content, int length, Deflater deflater) {
        CRC32 checksum = new CRC32();
        checksum.update(content, 0, length);
        return new PackedPart(
                name.getBytes(StandardCharsets.US_ASCII),
                (int) checksum.getValue(),
                length,
                deflated(content, length, deflater));
    }

    private static byte[] deflated(byte[] content, int length, Deflater deflater) {
        deflater.reset();
        deflater.setInput(content, 0, length);
        deflater.finish();
        byte[] result = new byte[length / 3 + 256];
        int filled = deflater.deflate(result);
        while (!deflater.finished()) {
            result = Arrays.copyOf(result, result.length * 2);
            filled += deflater.deflate(result, filled, result.length - filled);
        }
        return Arrays.copyOf(result, filled);
    }

    /** The zip file of these parts, in this order. */
    public static byte[] zip(List<PackedPart> parts) {
        int size = END;
        for (PackedPart part : parts) {
            size += LOCAL_HEADER + CENTRAL_HEADER + 2 * part.name.length + part.deflated.length;
        }
        ByteBuffer zip = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int[] offsets = new int[parts.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = zip.position();
            parts.get(i).putEntry(zip);
        }
        int directory = zip.position();
        for (int i = 0; i < offsets.length; i++) {
            parts.get(i).putDirectoryLine(zip, offsets[i]);
        }
        putEnd(zip, offsets.length, directory);
        return zip.array();
    }

    private void putEntry(ByteBuffer zip) {
        zip.putInt(0x04034b50);
        putCommonHeader(zip);
        zip.put(name).put(deflated);
    }

    private void putDirectoryLine(ByteBuffer zip, int offset) {
        zip.putInt(0x02014b50).putShort((short) 20);
        putCommonHeader(zip);
        zip.putShort((short) 0).putShort((short) 0).putShort((short) 0); // comment, disk, internal attributes
        zip.putInt(0).putInt(offset).put(name);
    }

    private void putCommonHeader(ByteBuffer zip) {
        zip.putShort((short) 20).putShort((short) 0).putShort((short) Deflater.DEFLATED);
        zip.putShort((short) 0).putShort(FIRST_OF_JANUARY_1980);
        zip.putInt(checksum).putInt(deflated.length).putInt(size);
        zip.putShort((short) name.length).putShort((short) 0);
    }

    private static void putEnd(ByteBuffer zip, int count, int directory) {
        int directorySize = zip.position() - directory;
        zip.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        zip.putInt(directorySize).putInt(directory).putShort((short) 0);
    }
}
