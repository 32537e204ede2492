package vn.trinhky.manuscript.json;

import org.jspecify.annotations.Nullable;

/** JSON that is not a manuscript. The message names the place, such as {@code /content/3/attrs/level}. */
public final class MalformedManuscript extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedManuscript(String place, String complaint) {
        super((place.isEmpty() ? "/" : place) + ": " + complaint);
    }

    MalformedManuscript(String complaint, @Nullable Throwable cause) {
        super(complaint, cause);
    }
}
