package vn.trinhky.review.word;

import java.util.List;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.word.reading.found.NotCarried;

/**
 * What a reviewer's file would become, and what was verified about it.
 *
 * @param version the version that the file left as
 * @param rejectGivesVersion whether rejecting all changes in the file gives exactly the version
 * @param acceptGivesText whether the suggestions together make exactly the text that accepting all changes gives
 * @param losses what has no place in a report
 * @param headings what would change in the headings of the sections, which is not carried
 */
public record WordProof(
        FrozenReport version,
        boolean rejectGivesVersion,
        boolean acceptGivesText,
        List<Section> sections,
        List<ProposedRemark> remarks,
        List<NotCarried> losses,
        List<String> headings) {

    public WordProof {
        sections = List.copyOf(sections);
        remarks = List.copyOf(remarks);
        losses = List.copyOf(losses);
        headings = List.copyOf(headings);
    }

    /** A section in which something would change. */
    public record Section(String key, List<ProposedChange> changes) {
        public Section {
            changes = List.copyOf(changes);
        }
    }

    /** How many suggestions would be new. */
    public long suggestions() {
        return sections.stream()
                .flatMap(section -> section.changes().stream())
                .filter(change -> !change.known())
                .count();
    }

    /** How many remarks would be new. */
    public long newRemarks() {
        return remarks.stream().filter(remark -> !remark.known()).count();
    }

    public boolean bringsNothing() {
        return suggestions() == 0 && newRemarks() == 0;
    }

    /** How many changes Word did not note. */
    public long unnoted() {
        return sections.stream()
                .flatMap(section -> section.changes().stream())
                .filter(change -> !change.noted())
                .count();
    }
}
