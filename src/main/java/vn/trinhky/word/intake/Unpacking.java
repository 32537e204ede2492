package vn.trinhky.word.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.intake.RefusedFile.Reason;

/** Unpacks a zip as it arrives and stops at the first byte too many. The JDK's reader compares the checksums. */
final class Unpacking {

    private final Zip zip;
    private final byte[] piece = new byte[1 << 14];
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> namesOfOneCase = new HashSet<>();
    private long unpacked;
    private int keptBytes;
    private int entries;

    Unpacking(InputStream file) {
        this.zip = new Zip(file);
    }

    /** The reader of the JDK, asked how much it has taken in for the part at hand. */
    private static final class Zip extends ZipInputStream {

        private boolean deflated;

        Zip(InputStream file) {
            super(file);
        }

        /** How many bytes a part has taken so far; a part that is not deflated takes as many as it gives. */
        long packed(long size) {
            return deflated ? inf.getBytesRead() : size;
        }
    }

    Unpacking all() throws IOException {
        for (ZipEntry entry = next(); entry != null; entry = next()) {
            take(entry);
        }
        return this;
    }

    private @Nullable ZipEntry next() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException notInUnicode) {
            throw new RefusedFile(Reason.CROOKED_NAMES);
        }
    }

    private void take(ZipEntry entry) throws IOException {
        String name = entry.getName();
        refuseIf(++entries > Bounds.PARTS, Reason.TOO_INTRICATE);
        refuseIf(!PartName.isStraight(name) || !namesOfOneCase.add(PartName.sameCase(name)), Reason.CROOKED_NAMES);
        refuseIf(PartName.holdsMacros(name), Reason.MACROS);
        if (entry.isDirectory()) {
            refuseIf(zip.read() >= 0, Reason.DAMAGED);
            return;
        }
        names.add(name);
        zip.deflated = entry.getMethod() == ZipEntry.DEFLATED;
        if (PartName.isXml(name)) {
            keep(name);
        } else {
            measure();
        }
    }

    private void keep(String name) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long size = 0;
        for (int count = zip.read(piece); count >= 0; count = zip.read(piece)) {
            size += count;
            keptBytes += count;
            weigh(count, size);
            refuseIf(size > Bounds.KEPT_PART || keptBytes > Bounds.KEPT, Reason.SWOLLEN);
            content.write(piece, 0, count);
        }
        kept.put(name, content.toByteArray());
    }

    private void measure() throws IOException {
        long size = 0;
        for (int count = zip.read(piece); count >= 0; count = zip.read(piece)) {
            size += count;
            weigh(count, size);
        }
    }

    private void weigh(int count, long size) {
        unpacked += count;
        boolean outOfProportion = size > Bounds.SMALL && size > zip.packed(size) * Bounds.RATIO;
        refuseIf(unpacked > Bounds.UNPACKED || outOfProportion, Reason.SWOLLEN);
    }

    private static void refuseIf(boolean broken, Reason reason) {
        if (broken) {
            throw new RefusedFile(reason);
        }
    }

    /** All parts but folders, in the file's order. */
    Set<String> names() {
        return names;
    }

    /** The parts that are XML. */
    Map<String, byte[]> kept() {
        return kept;
    }

    int entries() {
        return entries;
    }
}
