package vn.trinhky.word.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.view.PlainText;
import vn.trinhky.word.file.WordFile;

/**
 * Counts the letters of a file with the JDK's own reader of XML, and those of a reading, so that no word is lost unseen.
 * Letters and not words, because a word may go on behind what is not carried.
 */
final class AllWords {

    private static final Set<String> TEXTS = Set.of("t", "delText");
    private static final List<String> PARTS =
            List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml");

    private AllWords() {}

    /** Every letter that somebody who opens the file could see, hidden and deleted ones included. */
    static Map<Integer, Integer> ofFile(byte[] docx) {
        Map<String, byte[]> parts = WordFile.read(docx).parts();
        StringBuilder words = new StringBuilder();
        for (String part : PARTS) {
            if (parts.containsKey(part)) {
                collect(root(parts.get(part)), words, Set.of());
            }
        }
        return counted(words);
    }

    private static Element root(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new AssertionError("not XML", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was added and taken out again with changes tracked stands in neither state, and is not counted. */
    private static void collect(Element element, StringBuilder words, Set<String> changes) {
        Set<String> within = new HashSet<>(changes);
        change(element).ifPresent(within::add);
        if (within.size() == 2) {
            return;
        }
        if (TEXTS.contains(element.getLocalName())) {
            words.append(element.getTextContent());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !isSecondBranch(inner)) {
                collect(inner, words, within);
            }
        }
    }

    private static Optional<String> change(Element element) {
        return switch (element.getLocalName()) {
            case "ins", "del" -> Optional.of(element.getLocalName());
            case "tr", "tc" ->
                Stream.of("del", "cellDel")
                        .filter(name -> element.getFirstChild() instanceof Element properties
                                && properties.getElementsByTagNameNS("*", name).getLength() > 0
                                && properties.getLocalName().endsWith("Pr"))
                        .map(name -> "del")
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static boolean isSecondBranch(Element element) {
        return element.getLocalName().equals("Fallback") && element.getPreviousSibling() != null;
    }

    /** Every letter of a reading: text in both states, comments, and what is named as not carried. */
    static Map<Integer, Integer> ofReading(WordReading reading) {
        StringBuilder words = new StringBuilder(of(reading.accepted()));
        reading.comments().forEach(comment -> words.append(comment.words()).append(' '));
        reading.notCarried().forEach(one -> words.append(one.words()).append(' '));
        Map<Integer, Integer> counts = counted(words);
        if (reading.hasTrackedChanges()) {
            counted(of(reading.original())).forEach((word, count) -> counts.merge(word, count, Integer::sum));
        }
        return counts;
    }

    private static String of(Manuscript text) {
        return String.join(" ", PlainText.of(text));
    }

    private static Map<Integer, Integer> counted(CharSequence text) {
        Map<Integer, Integer> counts = new HashMap<>();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> counts.merge(letter, 1, Integer::sum));
        return counts;
    }

    /** The letters that a file has more often than its reading. */
    static Map<String, Integer> lost(byte[] docx) {
        Map<Integer, Integer> lost = ofFile(docx);
        ofReading(Files.read(docx)).forEach((letter, count) -> lost.merge(letter, -count, Integer::sum));
        Map<String, Integer> named = new HashMap<>();
        lost.forEach((letter, count) -> {
            if (count > 0) {
                named.put(Character.toString(letter), count);
            }
        });
        return named;
    }
}
