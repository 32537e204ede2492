package vn.trinhky.word.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written by hand: the least that Word opens, and whatever a test adds. */
public final class HandmadeFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private final Set<String> unpacked = new HashSet<>();

    private HandmadeFile() {}

    /** One paragraph. */
    public static HandmadeFile plain() {
        return withBody("<w:p><w:r><w:t>Một đoạn văn bình thường.</w:t></w:r></w:p>");
    }

    /** @param body what stands inside {@code w:body} */
    public static HandmadeFile withBody(String body) {
        return new HandmadeFile()
                .and("[Content_Types].xml", contentTypes("wordprocessingml.document"))
                .and("_rels/.rels", relationships(relationship("officeDocument", "word/document.xml", "Internal")))
                .and("word/document.xml", document(body));
    }

    public static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + W + "\"><w:body>"
                + body + "</w:body></w:document>";
    }

    static String contentTypes(String mainType) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + (mainType.contains("/") ? mainType : "application/vnd.openxmlformats-officedocument." + mainType)
                + ".main+xml\"/></Types>";
    }

    static String relationships(String inside) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + inside + "</Relationships>";
    }

    static String relationship(String kind, String target, String mode) {
        return "<Relationship Id=\"r" + Integer.toHexString(target.hashCode()) + "\" Type=\"" + KINDS + kind
                + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/>";
    }

    /** A file that points outside. */
    public static HandmadeFile pointingAt(String kind, String target) {
        return plain().and("word/_rels/document.xml.rels", relationships(relationship(kind, target, "External")));
    }

    public HandmadeFile and(String name, String content) {
        return and(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public HandmadeFile and(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    HandmadeFile andUnpacked(String name, byte[] content) {
        unpacked.add(name);
        return and(name, content);
    }

    HandmadeFile without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    private ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (unpacked.contains(name)) {
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }
}
