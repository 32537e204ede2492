package vn.trinhky.word.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a .docx by name, in their order in the file. */
public record WordFile(Map<String, byte[]> parts) {

    public static WordFile read(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("not a readable .docx", broken);
        }
        return new WordFile(parts);
    }

    public byte[] part(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IllegalArgumentException("the .docx has no part " + name);
        }
        return content;
    }
}
