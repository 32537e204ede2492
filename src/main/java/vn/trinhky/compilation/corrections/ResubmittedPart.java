package vn.trinhky.compilation.corrections;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.corrections.SeenCorrections.Seen;
import vn.trinhky.drafting.PartRequest;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.manuscript.corrected.Correction;
import vn.trinhky.manuscript.corrected.QuotedText;

/**
 * A part that was submitted more than once, against the report.
 *
 * @param newest what the unit submitted last
 * @param requests what was sent back of it
 * @param sections those in which it says something else than in the version that the report used
 * @param figures those that the unit changed with its newest version
 * @param seen what the compiler leaves as it is
 */
record ResubmittedPart(
        SubmissionId id,
        String unit,
        SubmittedVersion newest,
        QuotedText quoted,
        List<PartRequest> requests,
        List<ChangedSection> sections,
        List<ChangedFigure> figures,
        Set<Seen> seen) {

    /**
     * @param from the version that the report used, or else the one before the newest
     * @param used whether the report has anything of it
     * @param corrections places of the report that may follow
     */
    record ChangedSection(
            String key, String title, int from, String html, boolean used, List<Correction> corrections) {}

    /** @param before in words, empty for nothing; {@code reason} why, null if nobody said */
    record ChangedFigure(
            String code,
            String name,
            String before,
            String after,
            @Nullable String reason,
            int version) {}

    public List<Correction> corrections() {
        return sections.stream()
                .flatMap(section -> section.corrections().stream())
                .toList();
    }

    public boolean isSeen(Correction correction) {
        return seen.contains(seen(correction));
    }

    public boolean isSeen(ChangedFigure figure) {
        return seen.contains(seen(figure));
    }

    Seen seen(Correction correction) {
        return new Seen(id, correction.key(), correction.fingerprint());
    }

    Seen seen(ChangedFigure figure) {
        return new Seen(id, "figure " + figure.code(), "v" + figure.version());
    }

    /** Everything that can be taken over or left. */
    List<Seen> all() {
        return Stream.concat(
                        corrections().stream().map(this::seen), figures.stream().map(this::seen))
                .toList();
    }

    public long open() {
        return all().stream().filter(one -> !seen.contains(one)).count();
    }

    /** How many can be taken over in one go. */
    public long plain() {
        return corrections().stream()
                .filter(correction -> correction.isPlain() && !isSeen(correction))
                .count();
    }

    /** Keys of what is left as it is. */
    Set<String> left() {
        return corrections().stream().filter(this::isSeen).map(Correction::key).collect(Collectors.toSet());
    }

    public boolean hasSeen() {
        return all().stream().anyMatch(seen::contains);
    }

    /** Why a section was sent back, if it was, and this answers it. */
    public Optional<PartRequest> request(String section) {
        return requests.stream()
                .filter(PartRequest::isSection)
                .filter(request -> request.code().equals(section))
                .filter(request -> Integer.valueOf(newest.number()).equals(request.answeredWith()))
                .findFirst();
    }
}
