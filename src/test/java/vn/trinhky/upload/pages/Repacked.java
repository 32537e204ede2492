package vn.trinhky.upload.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file in which somebody typed. */
final class Repacked {

    private Repacked() {}

    /** Replaces words in the text of a file; they must be there. */
    static byte[] typing(byte[] file, String words, String others) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = in.readAllBytes();
                out.write(part.getName().equals("word/document.xml") ? typed(content, words, others) : content);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return changed.toByteArray();
    }

    private static byte[] typed(byte[] content, String words, String others) {
        String xml = new String(content, StandardCharsets.UTF_8);
        if (!xml.contains(words)) {
            throw new AssertionError("the file does not say " + words);
        }
        return xml.replace(words, others).getBytes(StandardCharsets.UTF_8);
    }
}
