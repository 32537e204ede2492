package vn.trinhky.word.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import vn.trinhky.word.intake.RefusedFile.Reason;

/** The files that must stay outside, each with the reason that the officer is told. */
public enum HostileFile {
    EMPTY(Reason.EMPTY, () -> new byte[0]),
    MACRO_ENABLED_TYPE(Reason.MACROS, () -> HandmadeFile.plain()
            .and("[Content_Types].xml", HandmadeFile.contentTypes("application/vnd.ms-word.document.macroEnabled"))
            .bytes()),
    MACRO_ENABLED_TEMPLATE(Reason.MACROS, () -> HandmadeFile.plain()
            .and(
                    "[Content_Types].xml",
                    HandmadeFile.contentTypes("application/vnd.ms-word.template.macroEnabledTemplate"))
            .bytes()),
    MACROS_UNDER_A_HARMLESS_TYPE(Reason.MACROS, () -> HandmadeFile.plain()
            .and("word/VBAProject.bin", "Sub AutoOpen()")
            .bytes()),
    SECRET(Reason.SECRET, () -> HandmadeFile.withBody("<w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p>")
            .bytes()),
    PASSWORD(Reason.PASSWORD, () -> oldContainer("EncryptedPackage")),
    OLD_WORD(Reason.OLD_WORD, () -> oldContainer("WordDocument")),
    OLD_EXCEL(Reason.SHEET_OR_SLIDES, () -> oldContainer("Workbook")),
    RTF(Reason.RICH_TEXT, () -> ascii("{\\rtf1\\ansi Hello}")),
    PDF(Reason.PDF, () -> ascii("%PDF-1.7\n1 0 obj")),
    ODT(Reason.OPEN_DOCUMENT, () -> HandmadeFile.plain()
            .without("[Content_Types].xml")
            .and("mimetype", "application/vnd.oasis.opendocument.text")
            .and("content.xml", "<office/>")
            .bytes()),
    A_PICTURE(Reason.NOT_WORD, () -> ascii("\u0089PNG\r\n\u001a\n and so on")),
    ANY_ZIP(
            Reason.NOT_WORD,
            () -> HandmadeFile.plain().without("[Content_Types].xml").bytes()),
    EXCEL(Reason.SHEET_OR_SLIDES, () -> HandmadeFile.plain()
            .and("[Content_Types].xml", HandmadeFile.contentTypes("spreadsheetml.sheet"))
            .bytes()),
    POWERPOINT(Reason.SHEET_OR_SLIDES, () -> HandmadeFile.plain()
            .and("[Content_Types].xml", HandmadeFile.contentTypes("presentationml.presentation"))
            .bytes()),
    STRICT_VARIANT(Reason.STRICT, () -> HandmadeFile.plain()
            .and(
                    "_rels/.rels",
                    HandmadeFile.relationships("<Relationship Id=\"r1\" Target=\"word/document.xml\""
                            + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/>"))
            .bytes()),
    WITHOUT_A_BODY(
            Reason.NOT_WORD,
            () -> HandmadeFile.plain().without("word/document.xml").bytes()),
    CUT_OFF_IN_A_PART(Reason.DAMAGED, () -> cut(0.5)),
    CUT_OFF_IN_THE_LIST_OF_PARTS(Reason.DAMAGED, () -> cut(0.97)),
    A_FLIPPED_BIT(Reason.DAMAGED, HostileFile::withAFlippedBit),
    A_PART_THAT_THE_LIST_DENIES(Reason.DAMAGED, HostileFile::withAnUnlistedPart),
    BROKEN_XML(
            Reason.DAMAGED,
            () -> HandmadeFile.plain().and("word/document.xml", "<w:document>").bytes()),
    TEN_GIGABYTES_OF_ZEROS(Reason.SWOLLEN, () -> Bomb.ofMegabytes("word/document.xml", 10_240)),
    TEN_GIGABYTES_IN_A_PICTURE(Reason.SWOLLEN, () -> Bomb.ofMegabytes("word/media/image1.png", 10_240)),
    MANY_PARTS_BELOW_THE_RATIO(Reason.SWOLLEN, HostileFile::withManySwollenParts),
    MORE_XML_THAN_A_TEXT_HAS(
            Reason.SWOLLEN, () -> HandmadeFile.withBody(unpackable(33)).bytes()),
    A_MILLION_ELEMENTS(Reason.TOO_INTRICATE, () -> HandmadeFile.withBody(differentParagraphs(1_000_000))
            .bytes()),
    A_THOUSAND_LEVELS(Reason.TOO_INTRICATE, () -> HandmadeFile.withBody("<w:p>".repeat(1_000) + "</w:p>".repeat(1_000))
            .bytes()),
    FIVE_THOUSAND_ATTRIBUTES(Reason.TOO_INTRICATE, HostileFile::withManyAttributes),
    FIVE_THOUSAND_PARTS(Reason.TOO_INTRICATE, HostileFile::withManyParts),
    BILLION_LAUGHS(Reason.ENTITIES, () -> withDefinitions(laughs())),
    A_FILE_OF_THE_SERVER(Reason.ENTITIES, () -> withDefinitions("<!ENTITY a SYSTEM \"file:///etc/passwd\">")),
    DEFINITIONS_FROM_THE_NET(
            Reason.ENTITIES, () -> withDefinitions("<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a.dtd\"> %a;")),
    DEFINITIONS_IN_UTF_16(Reason.ENTITIES, HostileFile::withDefinitionsInUtf16),
    CLIMBING_NAME(Reason.CROOKED_NAMES, () -> withPart("word/../../../tmp/evil.xml")),
    ABSOLUTE_NAME(Reason.CROOKED_NAMES, () -> withPart("/etc/passwd.xml")),
    NAME_WITH_A_DRIVE(Reason.CROOKED_NAMES, () -> withPart("C:\\Windows\\evil.xml")),
    NAME_STANDS_TWICE(Reason.CROOKED_NAMES, () -> withPart("WORD/Document.xml")),
    ENDLESS_NAME(Reason.CROOKED_NAMES, () -> withPart("word/" + "a".repeat(60_000) + ".xml")),
    TEMPLATE_FROM_THE_NET(Reason.OUTSIDE_CONTENT, () -> pointing("attachedTemplate", "https://example.org/a.dotm")),
    LINKED_OBJECT(Reason.OUTSIDE_CONTENT, () -> pointing("oleObject", "file:///C:/so-lieu.xlsx")),
    LINKED_FRAME(Reason.OUTSIDE_CONTENT, () -> pointing("frame", "http://example.org/")),
    LINKED_SUBDOCUMENT(Reason.OUTSIDE_CONTENT, () -> pointing("subDocument", "phan-2.docx")),
    A_HUNDRED_MEGABYTES_OF_ANYTHING(Reason.NOT_WORD, 100),
    A_HUNDRED_MEGABYTES_OF_WORD(Reason.TOO_LARGE, HostileFile::startOfAPicture, 100),
    A_HUNDRED_MEGABYTES_OF_OLD_WORD(Reason.TOO_LARGE, () -> oldContainer("WordDocument"), 100);

    private final Reason reason;

    @SuppressWarnings("ImmutableEnumChecker") // it makes an equal file every time
    private final Supplier<InputStream> file;

    HostileFile(Reason reason, Supplier<byte[]> bytes) {
        this.reason = reason;
        this.file = () -> new ByteArrayInputStream(bytes.get());
    }

    HostileFile(Reason reason, int megabytes) {
        this(reason, () -> new byte[0], megabytes);
    }

    HostileFile(Reason reason, Supplier<byte[]> start, int megabytes) {
        this.reason = reason;
        this.file = () -> Bomb.endless(start.get(), megabytes);
    }

    public Reason reason() {
        return reason;
    }

    public InputStream open() {
        return file.get();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The signature, and one line of the directory in the second sector. */
    private static byte[] oldContainer(String stream) {
        byte[] file = new byte[4096];
        ByteBuffer.wrap(file).putLong(0xd0cf11e0a1b11ae1L);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1152, name.length);
        file[1152 + 64] = (byte) (name.length + 2);
        file[1152 + 66] = 2;
        return file;
    }

    private static byte[] cut(double share) {
        byte[] whole = HandmadeFile.plain().bytes();
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    private static byte[] withAFlippedBit() {
        byte[] file = HandmadeFile.withBody("<w:p/>" + unpackable(1)).bytes();
        file[file.length / 2] ^= 1;
        return file;
    }

    /** Two files one after the other: the list at the end knows only the parts of the second. */
    private static byte[] withAnUnlistedPart() {
        byte[] inner = HandmadeFile.plain().bytes();
        byte[] outer = HandmadeFile.plain().and("word/hidden.xml", "<a/>").bytes();
        byte[] hidden = Arrays.copyOf(outer, outer.length - 22);
        byte[] end = Arrays.copyOfRange(inner, inner.length - 22, inner.length);
        return ByteBuffer.allocate(hidden.length + 22).put(hidden).put(end).array();
    }

    /** So many million letters that a deflater can make little of. */
    private static String unpackable(int megabytes) {
        byte[] noise = new byte[megabytes << 20];
        new Random(3).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 3));
        }
        return "<w:p><w:r><w:t>" + new String(noise, StandardCharsets.US_ASCII) + "</w:t></w:r></w:p>";
    }

    private static String differentParagraphs(int count) {
        Random random = new Random(5);
        StringBuilder body = new StringBuilder(count * 30);
        for (int i = 0; i < count; i++) {
            body.append("<w:p w:rsidR=\"").append(random.nextInt(1 << 20)).append("\"/>");
        }
        return body.toString();
    }

    private static byte[] withManySwollenParts() {
        HandmadeFile file = HandmadeFile.plain();
        byte[] zeros = new byte[2_000_000];
        for (int i = 0; i < 200; i++) {
            file.and("word/media/image" + i + ".emf", zeros);
        }
        return file.bytes();
    }

    private static byte[] withManyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return HandmadeFile.withBody("<w:p" + attributes + "/>").bytes();
    }

    private static byte[] withManyParts() {
        HandmadeFile file = HandmadeFile.plain();
        for (int i = 0; i < 5_000; i++) {
            file.and("word/part" + i + ".xml", "<a/>");
        }
        return file.bytes();
    }

    private static byte[] withDefinitions(String definitions) {
        return HandmadeFile.plain()
                .and("word/document.xml", "<!DOCTYPE w [" + definitions + "]><w>&a;</w>")
                .bytes();
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return laughs + "<!ENTITY a \"&a29;\">";
    }

    private static byte[] withDefinitionsInUtf16() {
        String xml = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE w [<!ENTITY a \"b\">]><w>&a;</w>";
        return HandmadeFile.plain()
                .and("word/document.xml", xml.getBytes(StandardCharsets.UTF_16LE))
                .bytes();
    }

    private static byte[] withPart(String name) {
        return HandmadeFile.plain().and(name, "<a/>").bytes();
    }

    private static byte[] pointing(String kind, String target) {
        return HandmadeFile.pointingAt(kind, target).bytes();
    }

    /** A file whose first part is a picture that does not end. */
    private static byte[] startOfAPicture() {
        return Arrays.copyOf(stored("word/media/image1.png"), 30 + "word/media/image1.png".length());
    }

    private static byte[] stored(String name) {
        return ByteBuffer.allocate(30 + name.length())
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(0x04034b50)
                .putInt(20)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(100_000_000)
                .putInt(100_000_000)
                .putShort((short) name.length())
                .putShort((short) 0)
                .put(ascii(name))
                .array();
    }
}
