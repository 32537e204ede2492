package vn.trinhky.word.marks;

import org.jspecify.annotations.Nullable;

/**
 * What a document bears beside its text.
 *
 * @param urgency how urgent it is; null for not at all
 * @param lookup the address under which anybody can check the issued document, also printed as a code to scan; null for a
 *     document that has none, such as a draft
 */
public record DocumentMarks(
        @Nullable Urgency urgency, @Nullable String lookup) {

    public static final DocumentMarks NONE = new DocumentMarks(null, null);

    /** Degrees of urgency, from the least. (Decree 30/2020, appendix I, II.10b; Guidance 36-HD/VPTW) */
    public enum Urgency {
        URGENT("KHẨN", 20),
        VERY_URGENT("THƯỢNG KHẨN", 40),
        EXPRESS("HỎA TỐC", 30);

        /** Height of the box around it in millimetres; the State puts it in one. (Decree 30/2020, appendix I, II.10b) */
        public static final int BOX_HEIGHT = 8;

        private final String printed;
        private final int boxWidth;

        Urgency(String printed, int boxWidth) {
            this.printed = printed;
            this.boxWidth = boxWidth;
        }

        /** Width of the box around it, in millimetres. */
        public int boxWidth() {
            return boxWidth;
        }

        public String printed() {
            return printed;
        }
    }
}
