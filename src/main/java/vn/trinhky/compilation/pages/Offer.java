package vn.trinhky.compilation.pages;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.view.HtmlWriter;

/** What one unit submitted for a section, beside the report's own text. */
record Offer(UUID submission, String unit, int version, Instant submittedAt, Manuscript text, Taken taken) {

    /** How much of it the report holds. */
    enum Taken {
        NOTHING,
        PARTLY,
        WHOLLY
    }

    /** Blocks keep their ids when they are taken over and edited: that is how they are known again. */
    static Taken taken(Manuscript text, Set<String> inReport) {
        long there = text.blocks().stream()
                .filter(block -> inReport.contains(block.id().value()))
                .count();
        if (there == 0) {
            return Taken.NOTHING;
        }
        return there == text.blocks().size() ? Taken.WHOLLY : Taken.PARTLY;
    }

    public String html() {
        return HtmlWriter.write(text);
    }
}
