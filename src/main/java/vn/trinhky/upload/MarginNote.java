package vn.trinhky.upload;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment that came along with a Word file and is not settled.
 *
 * @param author as the file named the person; anybody can change that in Word
 * @param writtenAt by the author's own clock, null when the file does not say
 * @param excerpt the words that it is about, may be empty
 */
public record MarginNote(
        UUID id, String section, String author, @Nullable LocalDateTime writtenAt, String words, String excerpt) {}
