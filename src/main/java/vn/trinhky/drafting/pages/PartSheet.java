package vn.trinhky.drafting.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.LastPart;
import vn.trinhky.drafting.Submission;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/**
 * A unit's part as one of its officers sees it.
 *
 * @param spoken its texts with the figures in words
 * @param last what the unit wrote the last time; null for the first time
 */
record PartSheet(
        Submission part,
        SectionTexts spoken,
        Round round,
        String unitName,
        Officer officer,
        @Nullable LastPart last) {

    public List<PartSection> sections() {
        return round.plan().contributedSections().stream()
                .map(plan -> PartSection.of(plan, figures(), part.texts().of(plan.key()), spoken.of(plan.key())))
                .toList();
    }

    public PartSection section(String key) {
        return sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** For whom the figures in it are asked. */
    FigureSetting figures() {
        return FigureSetting.ofPart(round, part.unit());
    }

    /** The sections that are in the unit's hands: all, or those that were sent back. */
    public List<PartSection> sectionsInHand() {
        return sections().stream()
                .filter(section -> part.askedBack().allowsSection(section.key()))
                .toList();
    }

    /** The sections that stand as they were submitted. */
    public List<PartSection> otherSections() {
        return sections().stream()
                .filter(section -> !part.askedBack().allowsSection(section.key()))
                .toList();
    }

    boolean onlyFiguresAsked() {
        return sectionsInHand().isEmpty();
    }

    /** The section to begin with: the first in hand that is empty, or else the first. */
    public Optional<PartSection> nextToWrite() {
        List<PartSection> sections = sectionsInHand();
        return sections.stream()
                .filter(section -> !section.isWritten())
                .findFirst()
                .or(() -> sections.stream().findFirst());
    }

    /** What the unit wrote there the last time; null when nothing is known of an earlier period. */
    @Nullable
    public LastSection last(String key) {
        return LastSection.of(last, key);
    }

    /** What was carried over from the last time; null when nothing is known of an earlier period. */
    @Nullable
    public CarriedPart carried() {
        return CarriedPart.of(last, sections());
    }

    /** The section after this one, or null after the last. */
    @Nullable
    public String after(String key) {
        List<String> keys = sectionsInHand().stream().map(PartSection::key).toList();
        int next = keys.indexOf(key) + 1;
        return next > 0 && next < keys.size() ? keys.get(next) : null;
    }

    public long written() {
        return sections().stream().filter(PartSection::isWritten).count();
    }

    public boolean mayWrite() {
        return part.objectionToWriting(officer) == null;
    }

    /** Whether she may write this section: not while another one was sent back and this one stands. */
    public boolean mayWrite(String section) {
        return part.objectionToWriting(officer, section) == null;
    }

    public boolean mayDecide() {
        return part.objectionToDeciding(officer) == null;
    }

    public boolean mayTakeBack() {
        return part.objectionToTakingBack(officer) == null;
    }

    @Nullable
    public Refusal objectionToSending() {
        return part.objectionToRequestingApproval(officer);
    }
}
