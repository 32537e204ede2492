package vn.trinhky.signature.check;

import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which bytes of a file its signatures cover. Each leaves out the place of its own value, {@code <hexadecimal digits>};
 * the last must reach to the end of the file.
 */
final class FileCoverage {

    private final byte[] file;
    private final SortedSet<Integer> ends = new TreeSet<>();

    FileCoverage(byte[] file) {
        this.file = file;
    }

    /**
     * Whether a signature covers the file from its beginning up to some end, but for exactly the digits of its own value,
     * written in the one way in which they can be: in one case, with nothing behind them but zeros.
     */
    boolean isWhole(ByteRange range, byte[] value) {
        int gap = range.getFirstPartEnd();
        int after = range.getSecondPartStart();
        int end = after + range.getSecondPartEnd();
        boolean inOrder =
                range.getFirstPartStart() == 0 && gap > 0 && gap < after && after <= end && end <= file.length;
        if (!inOrder || !isValue(gap, after, value)) {
            return false;
        }
        ends.add(end);
        return true;
    }

    private boolean isValue(int from, int to, byte[] value) {
        String digits = HexFormat.of().formatHex(value);
        return isWritten(from, to, digits) || isWritten(from, to, digits.toUpperCase(Locale.ROOT));
    }

    private boolean isWritten(int from, int to, String digits) {
        if (file[from] != '<' || file[to - 1] != '>' || to - from - 2 < digits.length()) {
            return false;
        }
        for (int i = 0; i < to - from - 2; i++) {
            char expected = i < digits.length() ? digits.charAt(i) : '0';
            if (file[from + 1 + i] != expected) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last signature covers the last byte. */
    boolean reachesTheEnd() {
        return !ends.isEmpty() && ends.last() == file.length;
    }

    /** How far a signature reaches: those that reach further were put on later. */
    static int end(PAdESSignature signature) {
        ByteRange range = signature.getPdfSignatureDictionary().getByteRange();
        return range.getSecondPartStart() + range.getSecondPartEnd();
    }
}
