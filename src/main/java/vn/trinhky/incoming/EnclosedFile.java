package vn.trinhky.incoming;

import java.util.Locale;
import vn.trinhky.files.Digest;

/**
 * A file that came with a document.
 *
 * @param name as it was sent, with its ending
 * @param digest under which its bytes are kept
 */
public record EnclosedFile(String name, String digest) {

    public Digest content() {
        return new Digest(digest);
    }

    /** @param ending in small letters, with its dot */
    public boolean endsWith(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
