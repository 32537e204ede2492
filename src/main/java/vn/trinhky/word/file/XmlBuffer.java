package vn.trinhky.word.file;

import java.util.Arrays;
import java.util.List;
import org.docx4j.wml.Br;
import org.docx4j.wml.R;

/** XML being written as UTF-8: ready-made pieces are copied, texts are escaped and encoded in one pass. */
public final class XmlBuffer {

    private static final Xml AMPERSAND = Xml.of("&amp;");
    private static final Xml LESS = Xml.of("&lt;");
    private static final Xml GREATER = Xml.of("&gt;");
    private static final Xml QUOTE = Xml.of("&quot;");
    private static final Xml SPACE = Xml.of(" ");
    private static final Xml TAB = between(new R.Tab());
    private static final Xml BREAK = between(new Br());
    private static final Xml REMOVED_TAB = betweenRemoved(new R.Tab());
    private static final Xml REMOVED_BREAK = betweenRemoved(new Br());

    private byte[] bytes;
    private int length;

    public XmlBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    /** What docx4j writes between two texts of one run that this parts. */
    private static Xml between(Object sign) {
        return Shape.of(around(sign)).piece(1);
    }

    private static Xml betweenRemoved(Object sign) {
        return Shape.removed(around(sign)).piece(1);
    }

    private static R around(Object sign) {
        R run = new R();
        run.getContent().addAll(List.of(Wording.text(Shape.TEXT), sign, Wording.text(Shape.TEXT)));
        return run;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public XmlBuffer raw(Xml xml) {
        reserve(xml.length());
        xml.copyTo(bytes, length);
        length += xml.length();
        return this;
    }

    public XmlBuffer number(int value) {
        return text(Integer.toString(value));
    }

    /** Text inside a {@code w:t}: tabs and line ends become Word's own. */
    public XmlBuffer runText(String text) {
        return text(text, TAB, BREAK);
    }

    /** Text inside a {@code w:delText}. */
    public XmlBuffer removedText(String text) {
        return text(text, REMOVED_TAB, REMOVED_BREAK);
    }

    /** Text of any element. */
    public XmlBuffer text(String text) {
        return text(text, SPACE, SPACE);
    }

    private XmlBuffer text(String text, Xml tab, Xml lineEnd) {
        reserve(3 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> escaped(AMPERSAND, text, i);
                case '<' -> escaped(LESS, text, i);
                case '>' -> escaped(GREATER, text, i);
                case '"' -> escaped(QUOTE, text, i);
                case '\t' -> escaped(tab, text, i);
                case '\n' -> escaped(lineEnd, text, i);
                default -> i += encode(character, text, i);
            }
        }
        return this;
    }

    private void escaped(Xml piece, String text, int at) {
        raw(piece);
        reserve(3 * (text.length() - at));
    }

    /** Encodes one character and tells how many further ones it used up. What XML 1.0 forbids is left out. */
    private int encode(char character, String text, int at) {
        if (character < 0x80) {
            if (character >= ' ') {
                bytes[length++] = (byte) character;
            }
            return 0;
        }
        if (character < 0x800) {
            bytes[length++] = (byte) (0xC0 | (character >> 6));
        } else if (Character.isSurrogate(character)) {
            return encodePair(text, at);
        } else if (character < 0xFFFE) {
            bytes[length++] = (byte) (0xE0 | (character >> 12));
            further(character >> 6);
        } else {
            return 0;
        }
        further(character);
        return 0;
    }

    private int encodePair(String text, int at) {
        int point = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(point)) {
            return 0;
        }
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        further(point >> 12);
        further(point >> 6);
        further(point);
        return 1;
    }

    /** A following byte of a UTF-8 sequence carries six bits. */
    private void further(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
