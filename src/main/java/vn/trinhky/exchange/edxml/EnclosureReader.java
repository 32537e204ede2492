package vn.trinhky.exchange.edxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.edxml.UnreadableEnvelope.Cause;

/** Reads the files. The content decides which there are; the manifest only lends a name where the content has none. */
final class EnclosureReader {

    /** Files in one envelope. */
    static final int MOST = 50;

    private static final String BY_ID = "cid:";

    /** Many systems break the lines; anything else between the letters is damage. */
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private EnclosureReader() {}

    static List<Enclosure> read(Node body, Node encoded) throws UnreadableEnvelope {
        Map<String, Node> manifest = body.child("edXMLManifest").children("Reference").stream()
                .collect(Collectors.toMap(
                        reference -> bare(reference.text("ContentId")), Function.identity(), (first, second) -> first));
        List<Node> files = encoded.children("Attachment");
        if (files.size() > MOST) {
            throw new UnreadableEnvelope(Cause.TOO_LARGE, files.size() + " files");
        }
        Unpacked unpacked = new Unpacked();
        List<Enclosure> all = new ArrayList<>();
        for (Node file : files) {
            String id = bare(file.text("ContentId"));
            all.add(enclosure(id, file, manifest.getOrDefault(id, file), unpacked));
        }
        return all;
    }

    private static Enclosure enclosure(String id, Node file, Node reference, Unpacked unpacked)
            throws UnreadableEnvelope {
        String name = safe(either(file.text("AttachmentName"), reference.text("AttachmentName")));
        String type = either(file.text("ContentType"), reference.text("ContentType"));
        byte[] content = unpacked.of(decoded(file.text("ContentTransferEncoded"), name), name);
        return new Enclosure(
                uuid(id), name, type, either(file.text("Description"), reference.text("Description")), content);
    }

    private static byte[] decoded(String encoded, String name) throws UnreadableEnvelope {
        try {
            return Base64.getDecoder().decode(SPACES.matcher(encoded).replaceAll(""));
        } catch (IllegalArgumentException broken) {
            throw new UnreadableEnvelope(Cause.DAMAGED_FILE, name);
        }
    }

    /** A name that leads nowhere: the part behind the last slash of either kind. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = last.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.isBlank() ? "file" : printable;
    }

    private static String bare(String contentId) {
        return contentId.startsWith(BY_ID) ? contentId.substring(BY_ID.length()) : contentId;
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /** Other systems name their files by other words; the same word always gives the same id. */
    private static UUID uuid(String contentId) {
        try {
            return UUID.fromString(contentId);
        } catch (IllegalArgumentException otherWord) {
            return UUID.nameUUIDFromBytes(contentId.getBytes(StandardCharsets.UTF_8));
        }
    }
}
