package vn.trinhky.compilation.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.Report;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/** Everything that the units of a round have submitted by now, ready to be laid beside the report. */
record Gathered(
        Round round,
        List<PartProgress> parts,
        Map<SubmissionId, SubmittedVersion> versions,
        Map<UnitId, Unit> units,
        LocalDate today) {

    /** What there is for a section, in the order of the regime's contributors. */
    List<Offer> offers(String section, Report report) {
        Set<String> inReport = new HashSet<>();
        report.texts().byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .forEach(block -> inReport.add(block.id().value()));
        return inOrder().stream()
                .filter(part -> !textOf(part, section).isEmpty())
                .map(part -> offer(part, section, inReport))
                .toList();
    }

    /** Who has nothing for a section, and why. */
    List<Absent> absent(String section) {
        return inOrder().stream()
                .filter(part -> textOf(part, section).isEmpty())
                .map(part -> new Absent(name(part), Absent.why(part, part.isLate(round, today))))
                .toList();
    }

    long count(String section) {
        return parts.stream().filter(part -> !textOf(part, section).isEmpty()).count();
    }

    private Offer offer(PartProgress part, String section, Set<String> inReport) {
        SubmittedVersion version = Objects.requireNonNull(versions.get(part.id()));
        Manuscript text = version.text(section);
        return new Offer(
                part.id().value(),
                name(part),
                version.number(),
                version.submittedAt(),
                text,
                Offer.taken(text, inReport));
    }

    private Manuscript textOf(PartProgress part, String section) {
        @Nullable SubmittedVersion version = versions.get(part.id());
        return version == null ? Manuscript.empty() : version.text(section);
    }

    private List<PartProgress> inOrder() {
        List<UnitId> order = round.plan().contributors();
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.unit())))
                .toList();
    }

    private String name(PartProgress part) {
        return Objects.requireNonNull(units.get(part.unit())).shortName();
    }
}
