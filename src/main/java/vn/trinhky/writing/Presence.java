package vn.trinhky.writing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an open editor learns by asking now and then.
 *
 * @param digest of the stored text; another one than the editor's own means that somebody saved
 */
public record Presence(String digest, List<String> others) {

    /** The asking tab. */
    public record Device(@NotNull @Size(min = 1, max = 64) String device) {}
}
