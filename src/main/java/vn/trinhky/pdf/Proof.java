package vn.trinhky.pdf;

import java.util.List;

/** A document as it was set, with what a careful printer would point out. */
public final class Proof {

    private final byte[] pdf;
    private final int pages;
    private final List<String> faults;

    Proof(byte[] pdf, int pages, List<String> faults) {
        this.pdf = pdf;
        this.pages = pages;
        this.faults = List.copyOf(faults);
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public int pages() {
        return pages;
    }

    /** Overfull lines, characters without a glyph and the like, in FOP's words; empty when all is well. */
    public List<String> faults() {
        return faults;
    }
}
