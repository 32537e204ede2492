package vn.trinhky.compilation.firstdraft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;

/** The first draft for programs. */
@RestController("firstDraftApi")
@RequestMapping("/api/v1/reports/{id}/text/first-draft")
class FirstDraftApi {

    private final FirstDraft draft;
    private final ToBringUpToDate old;
    private final Compilation compilation;

    FirstDraftApi(FirstDraft draft, ToBringUpToDate old, Compilation compilation) {
        this.draft = draft;
        this.old = old;
        this.compilation = compilation;
    }

    /** @param fromLastReport what still says what it said in the last report */
    record PlannedDraft(List<PlannedSection> sections, List<ToBringUpToDate.Passage> fromLastReport) {}

    /** @param chosen whether it is filled unless the request names sections */
    record PlannedSection(
            String section,
            SectionDraft.Manner manner,
            boolean chosen,
            int newBlocks,
            List<SectionDraft.Unanswered> withoutValue) {}

    /** @param sections the sections to fill; without them all in which the compiler has not written herself */
    record ChosenSections(@Nullable List<String> sections) {}

    @GetMapping
    PlannedDraft plan(@PathVariable UUID id, Officer officer) {
        var report = compilation.reportFor(new ReportId(id), officer);
        return new PlannedDraft(
                draft.plan(report.id(), officer).sections().stream()
                        .map(FirstDraftApi::planned)
                        .toList(),
                old.passages(report));
    }

    @PostMapping
    FirstDraft.Prepared prepare(@PathVariable UUID id, @RequestBody ChosenSections chosen, Officer officer) {
        Optional<Set<String>> sections = Optional.ofNullable(chosen.sections()).map(HashSet::new);
        return draft.prepare(new ReportId(id), sections, officer);
    }

    private static PlannedSection planned(SectionDraft section) {
        return new PlannedSection(
                section.key(),
                section.manner(),
                section.isChosen(),
                section.fresh().size(),
                section.withoutValue());
    }
}
