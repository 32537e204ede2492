package vn.trinhky.figures;

import java.nio.charset.StandardCharsets;

/** What a file is by what stands in it; its name is not asked. */
enum EvidenceKind {
    PDF,
    PNG,
    JPEG,
    WORD,
    SPREADSHEET,
    OTHER;

    private static final String PNG_START = "\u0089PNG\r\n\u001a\n";
    private static final String JPEG_START = "\u00ff\u00d8\u00ff";
    private static final String ZIP_START = "PK\u0003\u0004";

    static EvidenceKind of(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("%PDF-")) {
            return PDF;
        }
        if (bytes.startsWith(PNG_START)) {
            return PNG;
        }
        if (bytes.startsWith(JPEG_START)) {
            return JPEG;
        }
        return bytes.startsWith(ZIP_START) ? office(bytes) : OTHER;
    }

    /** Names of parts stand in a zip uncompressed. What holds macros is not kept: somebody would open it. */
    private static EvidenceKind office(String zip) {
        if (!zip.contains("[Content_Types].xml") || zip.contains("vbaProject.bin")) {
            return OTHER;
        }
        if (zip.contains("word/document.xml")) {
            return WORD;
        }
        return zip.contains("xl/workbook.xml") ? SPREADSHEET : OTHER;
    }
}
