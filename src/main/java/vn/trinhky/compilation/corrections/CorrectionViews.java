package vn.trinhky.compilation.corrections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trinhky.compilation.corrections.CorrectionView.Figure;
import vn.trinhky.compilation.corrections.CorrectionView.Item;
import vn.trinhky.compilation.corrections.CorrectionView.Kind;
import vn.trinhky.compilation.corrections.CorrectionView.Section;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.PartRequest;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.corrected.Correction;
import vn.trinhky.manuscript.corrected.Correction.Added;
import vn.trinhky.manuscript.corrected.Correction.Changed;
import vn.trinhky.manuscript.corrected.Correction.Gone;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.writing.Redlines;

/** Draws corrections with their figures in words and every change marked. */
@Component
class CorrectionViews {

    private final Drafting drafting;
    private final Reporting reporting;
    private final LiveText live;
    private final Redlines redlines;

    CorrectionViews(Drafting drafting, Reporting reporting, LiveText live, Redlines redlines) {
        this.drafting = drafting;
        this.reporting = reporting;
        this.live = live;
        this.redlines = redlines;
    }

    CorrectionView of(ResubmittedPart part) {
        PartProgress progress = drafting.progressOf(List.of(part.id())).get(0);
        Round round = reporting.round(progress.round());
        FigureSetting setting = FigureSetting.ofReport(round);
        return new CorrectionView(
                part.id().value(),
                part.unit(),
                part.newest().number(),
                part.newest().submittedAt(),
                part.open(),
                part.plain(),
                part.hasSeen(),
                part.sections().stream()
                        .map(section -> new Section(
                                section.key(),
                                section.title(),
                                section.from(),
                                section.html(),
                                part.request(section.key())
                                        .map(PartRequest::reason)
                                        .orElse(null),
                                section.used(),
                                section.corrections().stream()
                                        .map(correction -> item(correction, part, setting))
                                        .toList()))
                        .toList(),
                part.figures().stream()
                        .map(figure -> new Figure(
                                figure,
                                part.seen(figure).item(),
                                origin(round, figure.code(), progress),
                                part.isSeen(figure)))
                        .toList());
    }

    private static String origin(Round round, String code, PartProgress part) {
        return UriComponentsBuilder.fromPath("/rounds/{round}/figures/{code}")
                .queryParam("scope", "{scope}")
                .encode()
                .buildAndExpand(
                        round.id().value(),
                        code,
                        Scope.unit(part.unit().value().toString()).notation())
                .toUriString();
    }

    private Item item(Correction correction, ResubmittedPart part, FigureSetting setting) {
        boolean seen = part.isSeen(correction);
        String theirs = "";
        String html;
        if (correction instanceof Changed changed) {
            html = redline(changed.mine(), changed.merged() == null ? changed.mine() : changed.merged(), setting);
            theirs = changed.merged() == null ? redline(changed.base(), changed.theirs(), setting) : "";
        } else if (correction instanceof Gone gone) {
            html = redline(gone.mine(), gone.isJoined() ? gone.mine() : null, setting);
            theirs = gone.isJoined() ? redline(gone.base(), null, setting) : "";
        } else {
            html = redline(null, ((Added) correction).theirs(), setting);
        }
        return new Item(correction.key(), kind(correction), correction.section(), html, theirs, seen);
    }

    private static Kind kind(Correction correction) {
        if (correction instanceof Changed changed) {
            return changed.isPlain() ? Kind.FOLLOWS : changed.isJoined() ? Kind.JOINED_CONFLICT : Kind.CONFLICT;
        }
        if (correction instanceof Gone gone) {
            return gone.isJoined() ? Kind.GONE_JOINED : gone.isPlain() ? Kind.GONE : Kind.GONE_EDITED;
        }
        return Kind.ADDED;
    }

    private String redline(@Nullable Block before, @Nullable Block after, FigureSetting setting) {
        Manuscript old = text(before);
        Manuscript now = text(after == null || before == null ? after : after.as(before.id(), before.origin()));
        return redlines.html(live.spoken(old, setting), live.spoken(now, setting));
    }

    private static Manuscript text(@Nullable Block block) {
        return block == null ? Manuscript.empty() : new Manuscript(List.of(block));
    }
}
