package vn.trinhky.compilation.desk.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trinhky.compilation.Report;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.manuscript.outline.Outline;

/** The report's outline with the state of every section. */
record DeskOutline(Report report, Usage usage, Map<String, List<String>> writers) {

    List<OutlineLine> lines(List<ContributedSection> contributions) {
        Map<String, List<ContributedSection>> bySection =
                contributions.stream().collect(Collectors.groupingBy(ContributedSection::section));
        return report.outline().entries().stream()
                .map(entry -> line(entry, bySection.getOrDefault(entry.key(), List.of())))
                .toList();
    }

    private OutlineLine line(Outline.Entry entry, List<ContributedSection> contributions) {
        int unused = (int) contributions.stream()
                .filter(contribution -> usage.unused(contribution) > 0)
                .count();
        boolean written = !report.texts().of(entry.key()).isEmpty();
        return new OutlineLine(
                entry.key(),
                entry.level(),
                entry.title(),
                entry.written() ? OutlineLine.state(written, unused) : OutlineLine.State.HEADING,
                contributions.size(),
                unused,
                writers.getOrDefault(entry.key(), List.of()));
    }
}
