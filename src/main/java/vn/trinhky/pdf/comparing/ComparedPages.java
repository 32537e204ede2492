package vn.trinhky.pdf.comparing;

import java.util.List;

/**
 * How two files compare.
 *
 * @param first pages of the first
 * @param second pages of the second
 * @param likeness the part of their pairs of neighbouring words that both have, 0 to 1; 0 if one has no words
 * @param isWordless whether the second has no words at all, as a scan
 * @param differing pages that say or show something else, in order
 */
public record ComparedPages(int first, int second, double likeness, boolean isWordless, List<DifferingPage> differing) {

    static final double ENOUGH = 0.4;

    public ComparedPages {
        differing = List.copyOf(differing);
    }

    /** Whether both are about the same, so that differences mean something. */
    public boolean isSameDocument() {
        return likeness >= ENOUGH;
    }
}
