package vn.trinhky.exchange.edxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;
import vn.trinhky.exchange.edxml.UnreadableEnvelope.Cause;

/** Some systems send each file zipped under its own name, without saying so. */
final class Unpacked {

    private static final Set<String> ZIPS_THEMSELVES = Set.of("zip", "docx", "xlsx", "pptx", "odt", "ods", "jar");

    /** All files of one message together, unpacked, are no larger than a whole message may be. */
    private int left = Edxml.LARGEST;

    byte[] of(byte[] content, String name) throws UnreadableEnvelope {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        byte[] file = isZip(content) && !ZIPS_THEMSELVES.contains(ending) ? first(content, name) : content;
        if (file.length > left) {
            throw new UnreadableEnvelope(Cause.TOO_LARGE, name);
        }
        left -= file.length;
        return file;
    }

    private byte[] first(byte[] content, String name) throws UnreadableEnvelope {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            if (zip.getNextEntry() == null) {
                throw new UnreadableEnvelope(Cause.DAMAGED_FILE, name);
            }
            return zip.readNBytes(left + 1);
        } catch (IOException broken) {
            throw new UnreadableEnvelope(Cause.DAMAGED_FILE, name);
        }
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }
}
