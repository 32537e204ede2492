package vn.trinhky.word.intake;

/**
 * The last bytes of a zip file, where the list of its parts ends with a record of its own. A file that was cut off has
 * none, even when the cut fell between two parts.
 */
final class FileEnd {

    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST = RECORD + LONGEST_COMMENT;
    private static final byte[] SIGNATURE = {'P', 'K', 5, 6};
    private static final int COUNT_AT = 10;

    /** Written in a circle. */
    private final byte[] ring = new byte[MOST];

    private long seen;

    void add(byte[] bytes, int from, int count) {
        int kept = Math.min(count, MOST);
        int first = from + count - kept;
        seen += count - kept;
        int at = (int) (seen % MOST);
        int untilTurn = Math.min(kept, MOST - at);
        System.arraycopy(bytes, first, ring, at, untilTurn);
        System.arraycopy(bytes, first + untilTurn, ring, 0, kept - untilTurn);
        seen += kept;
    }

    /** How many parts the record counts, or -1 without a record; counted up to 65,535. */
    int listedParts() {
        long oldest = Math.max(0, seen - MOST);
        for (long at = seen - RECORD; at >= oldest; at--) {
            if (isRecord(at)) {
                return unsignedShort(at + COUNT_AT);
            }
        }
        return -1;
    }

    private boolean isRecord(long at) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (byteAt(at + i) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    private int unsignedShort(long at) {
        return (byteAt(at) & 0xff) | (byteAt(at + 1) & 0xff) << 8;
    }

    private byte byteAt(long at) {
        return ring[(int) (at % MOST)];
    }
}
