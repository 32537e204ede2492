package vn.trinhky.word.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Item;

/**
 * The hidden bookmark by which a block or footnote is recognised when a text comes back from Word. Its name begins with
 * an underscore: Word and LibreOffice keep such bookmarks and show them to nobody.
 */
public record BlockBookmark(Role role, BlockId id) {

    private static final Pattern NAME = Pattern.compile("_tk([a-z1-4]?)_([0-9A-Za-z]{1,32})");

    /** So ends the name of a bookmark that holds only while tracked changes are rejected. */
    private static final String EARLIER = "_old";

    /** What the bookmark says beside the identity. */
    public enum Role {
        /** The words may begin with a typed sign that makes them an item. */
        LINE(""),
        /** The words stand for themselves, even if they begin like an item. */
        WORDS("w"),
        TABLE("t"),
        NOTE("n"),
        /** Begins with a typed dash that is no part of the words. */
        DASH("d"),
        PLUS("p"),
        /** Begins with a typed number that is no part of the words. */
        NUMBER_1("1", 1),
        NUMBER_2("2", 2),
        NUMBER_3("3", 3),
        NUMBER_4("4", 4);

        private final String letter;
        private final int level;

        Role(String letter) {
            this(letter, 0);
        }

        Role(String letter, int level) {
            this.letter = letter;
            this.level = level;
        }

        public static Role of(Item.Mark mark) {
            return mark == Item.Mark.DASH ? DASH : PLUS;
        }

        /** The role of a number that is typed in the place of this heading level. */
        public static Role ofLevel(int level) {
            return switch (level) {
                case 1 -> NUMBER_1;
                case 2 -> NUMBER_2;
                case 3 -> NUMBER_3;
                default -> NUMBER_4;
            };
        }

        /** The heading level whose number is typed, or 0. */
        public int level() {
            return level;
        }

        private static @Nullable Role ofLetter(String letter) {
            for (Role role : values()) {
                if (role.letter.equals(letter)) {
                    return role;
                }
            }
            return null;
        }
    }

    /** The name in the file. An identity that no bookmark can hold is not recognised afterwards. */
    public String name() {
        String name = "_tk" + role.letter + "_" + id.value();
        return NAME.matcher(name).matches() ? name : "_tkx_" + Integer.toHexString(name.hashCode());
    }

    /** The name in the file of a bookmark that holds only while tracked changes are rejected. */
    public String earlierName() {
        return name() + EARLIER;
    }

    /** Whether a bookmark of this name holds only while tracked changes are rejected. */
    public static boolean isEarlier(String name) {
        return name.endsWith(EARLIER);
    }

    /** The bookmark of this name in a file whose tracked changes are rejected, if it is one of ours. */
    public static @Nullable BlockBookmark namedEarlier(String name) {
        return named(isEarlier(name) ? name.substring(0, name.length() - EARLIER.length()) : name);
    }

    /** The bookmark of this name, if it is one of ours. */
    public static @Nullable BlockBookmark named(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return null;
        }
        Role role = Role.ofLetter(parts.group(1));
        return role == null ? null : new BlockBookmark(role, new BlockId(parts.group(2)));
    }
}
