package vn.trinhky.figures.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Packs a file of the library anew. It writes the sizes of parts in 64 bits behind them, which Excel reads and the JDK's
 * reader at our own door does not: a form that was never saved by Excel would be refused as damaged.
 */
final class PlainZip {

    private PlainZip() {}

    static byte[] of(byte[] file) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream zip = new ZipOutputStream(plain)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                parts.getInputStream(part).transferTo(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return plain.toByteArray();
    }
}
