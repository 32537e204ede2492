package vn.trinhky.dossier.room;

import java.util.List;

/**
 * What a file is, in both languages.
 *
 * @param key of the sentence, without {@code dossier.file.}
 * @param details what it mentions, written as pages write it
 */
public record Note(String key, List<Object> details) {

    public static Note of(String key, Object... details) {
        return new Note(key, List.of(details));
    }
}
