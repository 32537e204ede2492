package vn.trinhky.review.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file that a reviewer has before her in Word: she types with changes tracked or without, and comments. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record ReviewedFile(byte[] docx) {

    private static final String BY = " w:id=\"9001\" w:author=\"Anh Thái\" w:date=\"2024-06-20T10:00:00Z\"";

    /** Words get others in their place, and Word notes it. */
    ReviewedFile tracked(String words, String others) {
        return changed(
                "word/document.xml",
                words,
                "</w:t></w:r><w:del" + BY + "><w:r><w:delText xml:space=\"preserve\">" + words
                        + "</w:delText></w:r></w:del><w:ins" + BY + "><w:r><w:t xml:space=\"preserve\">" + others
                        + "</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">");
    }

    /** Words get others in their place, and Word notes nothing. */
    ReviewedFile untracked(String words, String others) {
        return changed("word/document.xml", words, others);
    }

    ReviewedFile commenting(String words, String comment) {
        return changed(
                        "word/document.xml",
                        words,
                        "</w:t></w:r><w:commentRangeStart w:id=\"77\"/><w:r><w:t xml:space=\"preserve\">" + words
                                + "</w:t></w:r><w:commentRangeEnd w:id=\"77\"/><w:r><w:commentReference w:id=\"77\"/></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\">")
                .changed(
                        "word/comments.xml",
                        "</w:comments>",
                        "<w:comment w:id=\"77\" w:author=\"Anh Thái\" w:date=\"2024-06-20T10:00:00Z\"><w:p><w:r><w:t>"
                                + comment + "</w:t></w:r></w:p></w:comment></w:comments>");
    }

    String part(String name) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("the file has no part " + name);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private ReviewedFile changed(String name, String words, String others) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = in.readAllBytes();
                out.write(part.getName().equals(name) ? replaced(content, words, others) : content);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new ReviewedFile(changed.toByteArray());
    }

    private static byte[] replaced(byte[] content, String words, String others) {
        String xml = new String(content, StandardCharsets.UTF_8);
        int at = xml.indexOf(words);
        if (at < 0) {
            throw new AssertionError("the file does not say " + words);
        }
        return (xml.substring(0, at) + others + xml.substring(at + words.length())).getBytes(StandardCharsets.UTF_8);
    }
}
