package vn.trinhky.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A .docx as the JDK alone reads it: a zip with XML inside. */
final class WordReadBack {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Element document;
    private final Element footnotes;

    WordReadBack(byte[] docx) {
        this.document = part(docx, "word/document.xml");
        this.footnotes = part(docx, "word/footnotes.xml");
    }

    /** One paragraph: its style and its words, without the marks of footnotes. */
    record Paragraph(String style, String words) {}

    List<Paragraph> paragraphs() {
        return paragraphs(document);
    }

    /** The numbers under which footnotes are referred to, in the order of the text. */
    List<Integer> references() {
        return children(document, "footnoteReference").stream()
                .map(reference -> Integer.valueOf(reference.getAttributeNS(W, "id")))
                .toList();
    }

    /** The words of every footnote's paragraphs; separators are no footnotes. */
    Map<Integer, List<String>> notes() {
        Map<Integer, List<String>> notes = new TreeMap<>();
        for (Element note : children(footnotes, "footnote")) {
            if (note.getAttributeNS(W, "type").isEmpty()) {
                notes.put(
                        Integer.valueOf(note.getAttributeNS(W, "id")),
                        paragraphs(note).stream().map(Paragraph::words).toList());
            }
        }
        return notes;
    }

    private static List<Paragraph> paragraphs(Element part) {
        return children(part, "p").stream()
                .map(paragraph -> new Paragraph(style(paragraph), words(paragraph)))
                .filter(paragraph -> !paragraph.words().isEmpty())
                .toList();
    }

    private static String style(Element paragraph) {
        return children(paragraph, "pStyle").stream()
                .map(style -> style.getAttributeNS(W, "val"))
                .findFirst()
                .orElse("");
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element run : children(paragraph, "r")) {
            boolean mark = children(run, "rStyle").stream()
                    .anyMatch(style -> style.getAttributeNS(W, "val").equals("FootnoteReference"));
            if (!mark) {
                children(run, "t").forEach(text -> words.append(text.getTextContent()));
            }
        }
        return ReportInWords.Line.plain(words.toString());
    }

    private static List<Element> children(Element root, String name) {
        NodeList nodes = root.getElementsByTagNameNS(W, name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Element part(byte[] docx, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return xml(zip.readAllBytes());
                }
            }
            throw new AssertionError("no part " + name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Element xml(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new AssertionError("not XML", broken);
        }
    }
}
