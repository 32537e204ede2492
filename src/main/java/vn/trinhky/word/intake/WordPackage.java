package vn.trinhky.word.intake;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.trinhky.word.marks.Secrecy;

/**
 * A Word file that was let in, unpacked in memory: its XML is well formed, small enough, and free of definitions.
 *
 * <p>What the parts say has not been judged: names and numbers in them are still whatever somebody wrote.
 */
public final class WordPackage {

    private final Set<String> names;
    private final Map<String, byte[]> xml;
    private final String mainPart;
    private final List<OutsideLink> outside;

    private WordPackage(Unpacking parts, String mainPart, List<OutsideLink> outside) {
        this.names = Collections.unmodifiableSet(parts.names());
        this.xml = parts.kept();
        this.mainPart = mainPart;
        this.outside = outside;
    }

    /**
     * Unpacks and checks a file while it arrives. It takes at most two seconds and 256 MB of heap, writes nothing to disk
     * and opens no connection.
     *
     * @throws RefusedFile if it is no plain Word document or weighs more than a text
     * @throws UncheckedIOException if the file does not arrive
     */
    public static WordPackage open(InputStream file) {
        CheckedPackage checked = CheckedPackage.open(file, ContentTypes::requireText);
        WordPackage opened = new WordPackage(checked.parts(), checked.mainPart(), checked.outside());
        opened.secrecy().ifPresent(degree -> {
            throw new RefusedFile(degree);
        });
        return opened;
    }

    private Optional<Secrecy> secrecy() {
        return Stream.concat(Stream.of(mainPart), SecrecyMarks.printed(xml.keySet().stream()))
                .distinct()
                .flatMap(part -> xml(part).stream())
                .flatMap(part -> SecrecyMarks.in(part).stream())
                .findFirst();
    }

    /** The names of all parts, those included whose content was left behind, in the file's order. */
    public Set<String> names() {
        return names;
    }

    /** The content of a part that is XML; empty for pictures and everything else. The bytes are not to be changed. */
    public Optional<byte[]> xml(String name) {
        return Optional.ofNullable(xml.get(name));
    }

    /** The part with the text itself, in most files {@code word/document.xml}. */
    public String mainPart() {
        return mainPart;
    }

    /** What the file points at outside itself; nothing of it was fetched. */
    public List<OutsideLink> outside() {
        return outside;
    }
}
