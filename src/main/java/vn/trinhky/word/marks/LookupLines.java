package vn.trinhky.word.marks;

import org.jspecify.annotations.Nullable;
import vn.trinhky.word.scan.ScanCode;

/**
 * What is printed below the recipients so that anybody can check the document: a code to scan and the same address to type.
 * The rules of layout give it no place; there it is in nobody's way.
 *
 * @param address up to its last slash, on a line of its own
 * @param code what follows, which is what somebody types
 */
public record LookupLines(String label, String address, String code, ScanCode scan) {

    /** Side of the printed code with its light border, in millimetres: a telephone reads it, and it seldom costs a page. */
    public static final double SIDE = 18;

    private static final String LABEL = "Tra cứu văn bản:";

    /** The lines of a document; null when nothing is to be printed. */
    public static @Nullable LookupLines of(DocumentMarks marks) {
        String whole = marks.lookup();
        if (whole == null) {
            return null;
        }
        int code = whole.lastIndexOf('/') + 1;
        return new LookupLines(LABEL, whole.substring(0, code), whole.substring(code), ScanCode.of(whole));
    }

    /** What is read out to somebody who does not see the code. */
    public String spoken() {
        return "Mã QR dẫn đến địa chỉ tra cứu văn bản " + address + code;
    }
}
