package vn.trinhky.word.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.intake.RefusedFile.Reason;

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
        try {
            return check(ArrivingFile.begin(file));
        } catch (ZipException | EOFException broken) {
            throw new RefusedFile(saysEncrypted(broken) ? Reason.PASSWORD : Reason.DAMAGED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WordPackage check(ArrivingFile.Begun file) throws IOException {
        if (file.first() == FirstBytes.OLD_CONTAINER) {
            throw new RefusedFile(OldContainer.refusal(file.all()));
        }
        if (file.first() != FirstBytes.ZIP) {
            throw new RefusedFile(file.first().refusal());
        }
        Unpacking parts = new Unpacking(file.all()).all();
        if (file.file().listedParts() != parts.entries()) {
            throw new RefusedFile(Reason.DAMAGED);
        }
        return walked(parts);
    }

    private static WordPackage walked(Unpacking parts) {
        requireOfficeFile(parts.names());
        ContentTypes types = new ContentTypes();
        Relationships relationships = new Relationships();
        XmlWalk walk = new XmlWalk();
        parts.kept()
                .forEach((name, content) -> walk.through(content, element -> {
                    if (name.equals(ContentTypes.PART)) {
                        types.read(element);
                    } else if (name.endsWith(".rels")) {
                        relationships.read(name, element);
                    }
                }));
        String main = relationships.mainPart();
        types.requireText(main);
        if (!parts.kept().containsKey(main)) {
            throw new RefusedFile(Reason.NOT_WORD);
        }
        return new WordPackage(parts, main, relationships.outside());
    }

    private static void requireOfficeFile(Set<String> names) {
        if (!names.contains(ContentTypes.PART)) {
            boolean open = names.contains("mimetype") && names.contains("content.xml");
            throw new RefusedFile(open ? Reason.OPEN_DOCUMENT : Reason.NOT_WORD);
        }
    }

    /** The JDK's reader knows an encrypted part, and says so in its message alone. */
    private static boolean saysEncrypted(IOException broken) {
        @Nullable String message = broken.getMessage();
        return message != null && message.contains("encrypted");
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
