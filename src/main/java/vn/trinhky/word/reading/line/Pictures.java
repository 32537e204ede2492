package vn.trinhky.word.reading.line;

import vn.trinhky.word.reading.found.Findings;
import vn.trinhky.word.reading.found.NotCarried.Kind;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.PlainWords;

/** Says what a drawing, picture or object is, since a text cannot carry it. */
public final class Pictures {

    private final Findings findings;

    public Pictures(Findings findings) {
        this.findings = findings;
    }

    /** Notes it with its words, or with what its author or program called it. */
    public void report(Node picture, Node paragraph) {
        String words = PlainWords.of(picture);
        Kind kind = kind(picture);
        if (!words.isEmpty()
                && kind != Kind.TEXT_BOX
                && picture.find("w:txbxContent").exists()) {
            findings.report(Kind.TEXT_BOX, picture, paragraph, words);
            findings.report(kind, picture, paragraph, name(picture));
        } else {
            findings.report(kind, picture, paragraph, words.isEmpty() ? name(picture) : words);
        }
    }

    private static Kind kind(Node picture) {
        if (picture.is("w:object") || picture.find("o:OLEObject").exists()) {
            return Kind.EMBEDDED_OBJECT;
        } else if (picture.find("pic:pic").exists()
                || picture.find("v:imagedata").exists()) {
            return Kind.IMAGE;
        } else if (picture.find("c:chart").exists()) {
            return Kind.CHART;
        } else if (picture.find("dgm:relIds").exists()) {
            return Kind.DIAGRAM;
        }
        boolean hasWords = picture.find("w:txbxContent").exists()
                && !PlainWords.of(picture).isEmpty();
        return hasWords ? Kind.TEXT_BOX : Kind.DRAWING;
    }

    private static String name(Node picture) {
        Node about = picture.find("wp:docPr");
        for (String attribute : new String[] {"descr", "title", "name"}) {
            if (!about.attribute(attribute).isBlank()) {
                return about.attribute(attribute);
            }
        }
        String program = picture.find("o:OLEObject").attribute("ProgID");
        return program.isEmpty() ? picture.find("v:shape").attribute("alt") : program;
    }
}
