package vn.trinhky.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a .docx with the JDK alone, independently of the code that wrote it. */
record WrittenFile(Map<String, byte[]> parts) {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static WrittenFile open(byte[] docx) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new WrittenFile(parts);
    }

    Element root(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            ByteArrayInputStream in = new ByteArrayInputStream(parts.getOrDefault(part, new byte[0]));
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(part + " is not XML", broken);
        }
    }

    List<Element> elements(String part, String name) {
        return children(root(part), name);
    }

    /** The texts of the paragraphs that have one, without the marks of footnotes. */
    List<String> paragraphs(String part) {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : elements(part, "p")) {
            StringBuilder text = new StringBuilder();
            boolean afterMark = false;
            for (Element run : children(paragraph, "r")) {
                if (attributes(run, "rStyle", "val").contains("FootnoteReference")) {
                    afterMark = text.isEmpty();
                } else {
                    children(run, "t").forEach(t -> text.append(t.getTextContent()));
                }
            }
            String whole = afterMark || text.indexOf(" ") == 0 ? text.toString().stripLeading() : text.toString();
            if (!whole.isEmpty()) {
                texts.add(whole);
            }
        }
        return texts;
    }

    List<String> styles(String part) {
        return attributes(part, "pStyle", "val");
    }

    List<String> attributes(String part, String element, String attribute) {
        return attributes(root(part), element, attribute);
    }

    private static List<String> attributes(Element root, String element, String attribute) {
        return children(root, element).stream()
                .map(found -> found.getAttributeNS(W, attribute))
                .toList();
    }

    private static List<Element> children(Element root, String name) {
        NodeList nodes = root.getElementsByTagNameNS(W, name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
