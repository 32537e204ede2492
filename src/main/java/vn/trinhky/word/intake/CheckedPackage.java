package vn.trinhky.word.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.intake.RefusedFile.Reason;

/**
 * An Office file that was unpacked and walked through, whatever it holds.
 *
 * @param mainPart the part with the text or the workbook itself
 * @param outside what the file points at outside itself
 */
record CheckedPackage(Unpacking parts, String mainPart, List<OutsideLink> outside) {

    /**
     * @param requireKind refuses a main part of another kind
     * @throws RefusedFile if the file is no plain Office file, or weighs more than one should
     * @throws UncheckedIOException if the file does not arrive
     */
    static CheckedPackage open(InputStream file, BiConsumer<ContentTypes, String> requireKind) {
        try {
            return check(ArrivingFile.begin(file), requireKind);
        } catch (ZipException | EOFException broken) {
            throw new RefusedFile(saysEncrypted(broken) ? Reason.PASSWORD : Reason.DAMAGED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CheckedPackage check(ArrivingFile.Begun file, BiConsumer<ContentTypes, String> requireKind)
            throws IOException {
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
        return walked(parts, requireKind);
    }

    private static CheckedPackage walked(Unpacking parts, BiConsumer<ContentTypes, String> requireKind) {
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
        requireKind.accept(types, main);
        if (!parts.kept().containsKey(main)) {
            throw new RefusedFile(Reason.NOT_WORD);
        }
        return new CheckedPackage(parts, main, relationships.outside());
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
}
