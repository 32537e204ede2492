package vn.trinhky.exchange;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * A file in an envelope.
 *
 * @param id by which manifest and content know each other
 * @param name with its ending
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its content
public record Enclosure(UUID id, String name, String contentType, String description, byte[] content) {

    public static final String PDF = "application/pdf";

    public boolean isPdf() {
        return PDF.equalsIgnoreCase(contentType) || name.regionMatches(true, name.length() - 4, ".pdf", 0, 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enclosure that
                && id.equals(that.id)
                && name.equals(that.name)
                && contentType.equals(that.contentType)
                && description.equals(that.description)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
