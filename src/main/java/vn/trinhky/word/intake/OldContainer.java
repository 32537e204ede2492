package vn.trinhky.word.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import vn.trinhky.word.intake.RefusedFile.Reason;

/**
 * The container of Office 97 to 2003 (Compound File Binary). Its directory consists of lines of 128 bytes that may lie
 * anywhere on a multiple of 128: all such places are looked at once, because following the file's own chains lets the
 * file decide where one looks. ([MS-CFB], 2.6)
 */
final class OldContainer {

    private static final int LINE = 128;
    private static final int LENGTH_AT = 64;
    private static final int KIND_AT = 66;
    private static final int STREAM = 2;
    private static final int LONGEST_NAME = 64;
    private static final Set<String> SHEETS_AND_SLIDES = Set.of("Workbook", "Book", "PowerPoint Document");

    private OldContainer() {}

    /** What the container holds decides what the officer is told. */
    static Reason refusal(InputStream file) throws IOException {
        Set<String> names = names(file);
        if (names.contains("EncryptedPackage")) {
            return Reason.PASSWORD;
        }
        return names.stream().anyMatch(SHEETS_AND_SLIDES::contains) ? Reason.SHEET_OR_SLIDES : Reason.OLD_WORD;
    }

    private static Set<String> names(InputStream file) throws IOException {
        Set<String> names = new HashSet<>();
        byte[] line = new byte[LINE];
        while (file.readNBytes(line, 0, LINE) == LINE) {
            int length = line[LENGTH_AT] & 0xff;
            boolean names16 = line[LENGTH_AT + 1] == 0 && length > 2 && length <= LONGEST_NAME;
            if (line[KIND_AT] == STREAM && names16) {
                names.add(new String(line, 0, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }
}
