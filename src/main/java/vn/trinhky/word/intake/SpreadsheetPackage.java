package vn.trinhky.word.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A spreadsheet that was let in. The same door as for texts, with the same bounds; of the reasons of
 * {@link RefusedFile.Reason} {@code NOT_WORD} means here that it is no spreadsheet, and {@code SHEET_OR_SLIDES} that it has
 * the format of Office 97 to 2003.
 */
public final class SpreadsheetPackage {

    private final Map<String, byte[]> xml;

    private SpreadsheetPackage(Map<String, byte[]> xml) {
        this.xml = xml;
    }

    /**
     * @throws RefusedFile if it is no plain .xlsx or weighs more than a form
     * @throws UncheckedIOException if the file does not arrive
     */
    public static SpreadsheetPackage open(InputStream file) {
        return new SpreadsheetPackage(CheckedPackage.open(file, ContentTypes::requireWorkbook)
                .parts()
                .kept());
    }

    /** The checked parts, and nothing else, packed anew: what a library reads is what was looked at here. */
    public byte[] repacked() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : xml.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
