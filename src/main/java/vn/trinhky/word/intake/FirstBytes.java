package vn.trinhky.word.intake;

import java.nio.charset.StandardCharsets;
import vn.trinhky.word.intake.RefusedFile.Reason;

/** What a file is by its first bytes; its name is not asked. */
enum FirstBytes {
    ZIP,
    /** The container of Word 97 to 2003, which also wraps files with a password. */
    OLD_CONTAINER,
    RICH_TEXT,
    PDF,
    NOTHING,
    OTHER;

    private static final String ZIP_START = "PK\u0003\u0004";
    private static final String OLD_START = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    static FirstBytes of(byte[] start) {
        String begins = new String(start, StandardCharsets.ISO_8859_1);
        if (begins.isEmpty()) {
            return NOTHING;
        }
        if (begins.startsWith(ZIP_START)) {
            return ZIP;
        }
        if (begins.startsWith(OLD_START)) {
            return OLD_CONTAINER;
        }
        if (begins.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        return begins.startsWith("%PDF") ? PDF : OTHER;
    }

    /** Why a file that begins so is refused at once; a zip and an old container have to be looked into. */
    Reason refusal() {
        return switch (this) {
            case NOTHING -> Reason.EMPTY;
            case RICH_TEXT -> Reason.RICH_TEXT;
            case PDF -> Reason.PDF;
            case OLD_CONTAINER -> Reason.OLD_WORD;
            case ZIP, OTHER -> Reason.NOT_WORD;
        };
    }
}
