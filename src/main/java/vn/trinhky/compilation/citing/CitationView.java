package vn.trinhky.compilation.citing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.citations.CitedDocument;
import vn.trinhky.compilation.citing.CitationFinding.OtherMention;
import vn.trinhky.compilation.citing.CitationFinding.State;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.CitingManner;

/**
 * A finding about a citation, as the page and programs read it.
 *
 * @param block and {@code from}, {@code quote}: the place, by which it is put right or taken in
 * @param recorded what the register says, in the words of a citation; null for nothing
 * @param document the document's id in the register, null for none
 * @param proposed the words that would be right there, null for nothing to propose
 * @param mayBeTakenIn whether the register can take the document over from here
 */
record CitationView(
        State state,
        String section,
        String title,
        String block,
        int from,
        String before,
        String quote,
        String after,
        String type,
        String sign,
        @Nullable LocalDate date,
        @Nullable String body,
        @Nullable UUID document,
        @Nullable String recorded,
        @Nullable String proposed,
        boolean mayBeTakenIn,
        List<Other> others) {

    /** @param unit short name of the unit that wrote it, null for the report itself */
    record Other(@Nullable String unit, String section, String quote) {}

    static List<CitationView> of(CitationsChecked checked) {
        CitingManner manner = checked.round().plan().citing();
        return checked.findings().stream()
                .map(finding -> of(finding, checked, manner))
                .toList();
    }

    private static CitationView of(CitationFinding finding, CitationsChecked checked, CitingManner manner) {
        Citation cited = finding.found().citation();
        CitedDocument known = finding.known();
        return new CitationView(
                finding.state(),
                finding.section(),
                title(finding.section(), checked),
                finding.found().place().block().value(),
                finding.found().place().from(),
                finding.found().before(),
                finding.found().place().quote(),
                finding.found().after(),
                cited.type(),
                cited.sign().printed(),
                cited.date(),
                cited.body(),
                known == null ? null : known.id(),
                known == null ? null : manner.identified(known.citation()),
                finding.proposed(),
                known == null && !cited.sign().isBare() && !cited.type().isEmpty(),
                finding.others().stream().map(CitationView::other).toList());
    }

    private static Other other(OtherMention mention) {
        return new Other(
                mention.unit(), mention.section(), mention.found().place().quote());
    }

    private static String title(String section, CitationsChecked checked) {
        return checked.report().outline().entries().stream()
                .filter(entry -> entry.key().equals(section) && entry.level() > 0)
                .map(entry -> entry.key() + ". " + entry.title())
                .findFirst()
                .orElse("");
    }

    /** As the address of a link on its page. */
    public String anchor() {
        return "c-" + block + "-" + from;
    }
}
