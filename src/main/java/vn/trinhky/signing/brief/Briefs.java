package vn.trinhky.signing.brief;

import java.time.Clock;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.review.LayoutOfVersion;
import vn.trinhky.review.Proofs;
import vn.trinhky.review.changes.VersionChanges;
import vn.trinhky.review.points.Discussions;
import vn.trinhky.word.check.LayoutSentences;
import vn.trinhky.word.check.SaidFinding;

/** Puts the brief together from what the stages before the signature know. Sets the draft: never called under a lock. */
@Component
public class Briefs {

    private final SeenVersions seen;
    private final VersionChanges changes;
    private final Discussions discussions;
    private final UnitNotes units;
    private final ClearedLines cleared;
    private final Proofs proofs;
    private final PagePictures pictures;
    private final LayoutOfVersion layout;
    private final LayoutSentences sentences;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Clock clock;

    Briefs(
            SeenVersions seen,
            VersionChanges changes,
            Discussions discussions,
            UnitNotes units,
            ClearedLines cleared,
            Proofs proofs,
            PagePictures pictures,
            LayoutOfVersion layout,
            LayoutSentences sentences,
            Compilation compilation,
            Reporting reporting,
            Clock clock) {
        this.seen = seen;
        this.changes = changes;
        this.discussions = discussions;
        this.units = units;
        this.cleared = cleared;
        this.proofs = proofs;
        this.pictures = pictures;
        this.layout = layout;
        this.sentences = sentences;
        this.compilation = compilation;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** The brief for whoever opens a version now; that she has opened it is remembered. */
    public Brief open(FrozenReport text, Officer reader) {
        Round round = reporting.round(compilation.report(text.report()).round());
        Brief brief = new Brief(since(text, reader), points(text), units.of(round), findings(text), cleared.of(text));
        seen.note(text.report(), text.number(), reader.id(), clock.instant());
        return brief;
    }

    /** The version as it will print before it has a number. */
    public Draft draft(FrozenReport text) {
        byte[] pdf = proofs.of(text).pdf();
        return new Draft(Digest.of(pdf).value(), pictures.pages(pdf));
    }

    private SinceSeen since(FrozenReport text, Officer reader) {
        int number = seen.before(text.report(), text.number(), reader.id());
        if (number == 0) {
            return SinceSeen.never();
        }
        FrozenReport before = compilation.frozen(text.report(), number);
        String earlier = before.subject().equals(text.subject()) ? null : before.subject();
        return new SinceSeen(number, earlier, changes.between(before, text));
    }

    private List<OpenPoint> points(FrozenReport text) {
        return discussions.beside(text).open().stream()
                .map(point -> OpenPoint.of(point, text.report()))
                .toList();
    }

    /** In the reader's language. */
    private List<SaidFinding> findings(FrozenReport text) {
        return sentences.said(layout.check(text), LocaleContextHolder.getLocale());
    }
}
