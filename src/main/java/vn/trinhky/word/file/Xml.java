package vn.trinhky.word.file;

import java.nio.charset.StandardCharsets;

/** A ready-made piece of XML, encoded once. */
public final class Xml {

    public static final Xml EMPTY = of("");

    private final byte[] encoded;

    private Xml(byte[] encoded) {
        this.encoded = encoded;
    }

    public static Xml of(String xml) {
        return new Xml(xml.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return encoded.length;
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(encoded, 0, target, at, encoded.length);
    }
}
