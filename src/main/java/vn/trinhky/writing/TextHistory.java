package vn.trinhky.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.web.NotHere;
import vn.trinhky.writing.VersionsBetween.Change;

/**
 * The versions of texts. A version is kept for every act that is worth finding again, and one for every sitting: a
 * person's saves belong together until somebody else saves or she has paused for {@link #PAUSE}.
 */
@Component
public class TextHistory {

    /** After a pause this long, what is saved next begins a new sitting. */
    public static final Duration PAUSE = Duration.ofMinutes(30);

    /** How many versions one page lists; comparing more would keep a reader waiting. */
    public static final int AT_A_TIME = 20;

    private final TextVersions versions;

    private static final int WALKED_AT_MOST = 50;

    TextHistory(TextVersions versions) {
        this.versions = versions;
    }

    /**
     * A text as it stands before it changes.
     *
     * @param changedBy who saved it last, null if nobody did
     */
    public record Standing(
            UUID subject,
            SectionTexts texts,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {}

    /** Keeps the text that stands now if saving by this person begins a new sitting and it was not kept before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beforeSaving(Standing standing, String who, Instant at) {
        Instant changedAt = standing.changedAt();
        boolean sameSitting = changedAt != null
                && who.equals(standing.changedBy())
                && changedAt.plus(PAUSE).isAfter(at);
        if (!sameSitting) {
            endSitting(standing);
        }
    }

    /** Keeps the text that stands now, unless it is the newest version already or nothing was written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endSitting(Standing standing) {
        Instant changedAt = standing.changedAt();
        if (changedAt == null || standing.texts().isEmpty()) {
            return;
        }
        String who = String.valueOf(standing.changedBy());
        TextVersion ended = new TextVersion(
                standing.subject(), next(standing.subject()), Occasion.SITTING, standing.texts(), who, changedAt);
        boolean known = versions.newest(standing.subject())
                .map(newest -> newest.digest().equals(ended.line().digest()))
                .orElse(false);
        if (!known) {
            versions.save(ended);
        }
    }

    /** Keeps a version for an act. What somebody had written before it in her sitting is kept first, if it differs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public VersionLine keep(UUID subject, Occasion occasion, SectionTexts texts, String who, Instant at) {
        return versions.save(new TextVersion(subject, next(subject), occasion, texts, who, at))
                .line();
    }

    /** The versions of a text, newest first. */
    public List<VersionLine> versions(UUID subject) {
        return versions.newestFirst(subject);
    }

    /**
     * Versions with what each changed, newest first, {@link #AT_A_TIME} at a time.
     *
     * @param upTo the number of the newest wanted
     */
    public List<VersionStep> steps(UUID subject, int upTo) {
        List<TextVersion> found = versions.findFirst21BySubjectIdAndNumberLessThanEqualOrderByNumberDesc(subject, upTo);
        List<VersionStep> steps = new ArrayList<>();
        for (int i = 0; i < Math.min(found.size(), AT_A_TIME); i++) {
            SectionTexts before = i + 1 < found.size() ? found.get(i + 1).texts() : SectionTexts.none();
            steps.add(new VersionStep(
                    found.get(i).line(),
                    TextComparison.words(before, found.get(i).texts())));
        }
        return steps;
    }

    /**
     * Compares two versions of a text.
     *
     * @param from the number of the earlier one, or nothing for the text as it stands
     * @param to the number of the later one, or nothing for the text as it stands
     * @throws NotHere if there is no such version
     */
    public TextComparison compare(Standing standing, Optional<Integer> from, Optional<Integer> to) {
        Optional<TextVersion> before = from.map(number -> known(standing.subject(), number));
        Optional<TextVersion> after = to.map(number -> known(standing.subject(), number));
        return new TextComparison(
                before.map(TextVersion::line).orElse(null),
                after.map(TextVersion::line).orElse(null),
                TextComparison.differences(
                        before.map(TextVersion::texts).orElse(standing.texts()),
                        after.map(TextVersion::texts).orElse(standing.texts())));
    }

    /**
     * The same two versions with those who made the later one. Over very many versions only the last person is named.
     *
     * @throws NotHere if there is no such version
     */
    public VersionsBetween between(Standing standing, Optional<Integer> from, Optional<Integer> to) {
        UUID subject = standing.subject();
        int newest = versions.newest(subject).map(VersionLine::number).orElse(0);
        SectionTexts before = from.map(number -> known(subject, number).texts()).orElse(standing.texts());
        SectionTexts after = to.map(number -> known(subject, number).texts()).orElse(standing.texts());
        Change last = to.map(number -> change(known(subject, number).line()))
                .orElseGet(
                        () -> new Change(Objects.requireNonNullElse(standing.changedBy(), ""), standing.changedAt()));
        int first = from.orElse(newest + 1);
        int end = to.orElse(newest);
        BlockAuthors authors = new BlockAuthors(before);
        if (end - first <= WALKED_AT_MOST) {
            for (int number = first + 1; number <= end; number++) {
                version(subject, number).ifPresent(one -> authors.next(one.texts(), change(one.line())));
            }
        }
        if (to.isEmpty() && first <= newest) {
            authors.next(after, last);
        }
        return new VersionsBetween(before, after, last, authors.changes());
    }

    private static Change change(VersionLine line) {
        return new Change(line.author(), line.keptAt());
    }

    private TextVersion known(UUID subject, int number) {
        return version(subject, number).orElseThrow(NotHere::new);
    }

    public Optional<TextVersion> version(UUID subject, int number) {
        return versions.findBySubjectIdAndNumber(subject, number);
    }

    /** What a version was made of; a small part of the work of reading it. */
    public Optional<UsedSources> sources(UUID subject, int number) {
        return versions.json(subject, number).map(UsedSources::inJson);
    }

    /** The newest version with exactly this text. */
    public Optional<TextVersion> withDigest(UUID subject, String digest) {
        return versions.findFirstBySubjectIdAndDigestOrderByNumberDesc(subject, digest);
    }

    private int next(UUID subject) {
        return versions.newest(subject).map(VersionLine::number).orElse(0) + 1;
    }
}
