package vn.trinhky.word.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The name of a part: a path inside the file that leads nowhere else. */
final class PartName {

    /** A part of this name holds macros, whatever the list of contents says. */
    private static final String MACROS = "vbaproject.bin";

    private static final Set<String> CROOKED_SEGMENTS = Set.of("", ".", "..");

    private PartName() {}

    static boolean isStraight(String name) {
        boolean plain = name.length() <= Bounds.NAME && name.chars().noneMatch(PartName::isForbidden);
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return plain && Arrays.stream(path.split("/", -1)).noneMatch(CROOKED_SEGMENTS::contains);
    }

    static boolean holdsMacros(String name) {
        return sameCase(name).endsWith(MACROS);
    }

    /** Only XML is read; pictures, fonts and embedded objects are measured and left behind. */
    static boolean isXml(String name) {
        String same = sameCase(name);
        return same.endsWith(".xml") || same.endsWith(".rels");
    }

    /** Names that differ only in case are one name. (ECMA-376 part 2, 6.2.2.3) */
    static String sameCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isForbidden(int character) {
        return character < ' ' || character == '\\' || character == ':' || character == 0x7f;
    }
}
