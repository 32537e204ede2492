package vn.trinhky.word.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bookmark of a footnote's line where it stands a second time, at the footnote's mark: LibreOffice keeps no bookmarks
 * inside footnotes, and those that stand on one place it puts in any order.
 *
 * @param position the place of the line in its footnote, counted from 0
 */
public record NoteLineBookmark(int position, BlockBookmark line) implements Comparable<NoteLineBookmark> {

    /** Word takes 40 characters. */
    private static final Pattern NAME = Pattern.compile("_tkb(\\d{1,4})(_tk.*)");

    public String name() {
        return "_tkb" + position + line.name();
    }

    /** The bookmark of this name, if it is one of these. */
    public static @Nullable NoteLineBookmark named(String name) {
        Matcher parts = NAME.matcher(name);
        BlockBookmark line = parts.matches() ? BlockBookmark.named(parts.group(2)) : null;
        return line == null ? null : new NoteLineBookmark(Integer.parseInt(parts.group(1)), line);
    }

    @Override
    public int compareTo(NoteLineBookmark other) {
        return Integer.compare(position, other.position);
    }
}
