package vn.trinhky.word.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamReader;

/**
 * A spreadsheet that was let in. The same door as for texts, with the same bounds; of the reasons of
 * {@link RefusedFile.Reason} {@code NOT_WORD} means here that it is no spreadsheet, and {@code SHEET_OR_SLIDES} that it has
 * the format of Office 97 to 2003.
 */
public final class SpreadsheetPackage {

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,2}[1-9]\\d{0,6}");
    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");

    private final Map<String, byte[]> xml;

    private SpreadsheetPackage(Map<String, byte[]> xml) {
        this.xml = xml;
    }

    /**
     * @throws RefusedFile if it is no plain .xlsx or weighs more than a form
     * @throws UncheckedIOException if the file does not arrive
     */
    public static SpreadsheetPackage open(InputStream file) {
        Map<String, byte[]> xml =
                CheckedPackage.open(file, ContentTypes::requireWorkbook).parts().kept();
        XmlWalk walk = new XmlWalk();
        xml.values().forEach(part -> walk.through(part, SpreadsheetPackage::requirePlace));
        return new SpreadsheetPackage(xml);
    }

    /** Readers make room for every cell to the left of one: a cell far outside of any form would cost all memory, or all time. */
    private static void requirePlace(XMLStreamReader element) {
        String place = element.getAttributeValue(null, "r");
        if (place == null) {
            return;
        }
        boolean right =
                switch (element.getLocalName()) {
                    case "c" -> CELL.matcher(place).matches();
                    case "row" -> ROW.matcher(place).matches();
                    default -> true;
                };
        if (!right) {
            throw new RefusedFile(RefusedFile.Reason.TOO_INTRICATE);
        }
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
