package vn.trinhky.compilation.moved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.appendix.FiguresAppendix;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.figures.quoting.FigureWords;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** Compares the figures of a frozen version with what the sources say now. */
@Component
public class MovedFigures {

    private final Compilation compilation;
    private final Reporting reporting;
    private final FigureAnswers answers;
    private final FiguresAppendix appendix;
    private final SourceChanges changes;
    private final FigureWords words;

    MovedFigures(
            Compilation compilation,
            Reporting reporting,
            FigureAnswers answers,
            FiguresAppendix appendix,
            SourceChanges changes,
            FigureWords words) {
        this.compilation = compilation;
        this.reporting = reporting;
        this.answers = answers;
        this.appendix = appendix;
        this.changes = changes;
        this.words = words;
    }

    public Moved since(FrozenReport frozen) {
        Round round = reporting.round(compilation.report(frozen.report()).round());
        Set<FigureQuestion> asked = LiveText.asked(frozen.body());
        Map<FigureQuestion, Answer> now = asked.isEmpty() ? Map.of() : answers.to(asked, FigureSetting.ofReport(round));
        List<Appendix> present = frozen.appendices().isEmpty() ? List.of() : appendix.of(round);
        Manuscript body = FigureTokens.changed(frozen.body(), token -> token.saying(said(now, token)));
        String fingerprint = frozen.digestWith(body, present);
        if (fingerprint.equals(frozen.digest())) {
            return new Moved(List.of(), List.of(), fingerprint);
        }
        List<String> lines = AppendixLines.differing(frozen.appendices(), present);
        return new Moved(figures(frozen, round, now), lines, fingerprint);
    }

    private List<MovedFigure> figures(FrozenReport frozen, Round round, Map<FigureQuestion, Answer> now) {
        Map<FigureQuestion, FigureToken> moved = new LinkedHashMap<>();
        for (FigureToken token : FigureTokens.in(frozen.body())) {
            if (!Objects.equals(token.said(), said(now, token))) {
                moved.putIfAbsent(token.asks(), token);
            }
        }
        if (moved.isEmpty()) {
            return List.of();
        }
        Map<UnitId, Unit> units = words.units(round);
        SourceChanges.Since since = changes.since(frozen.sentAt(), round, moved.keySet(), units);
        List<MovedFigure> figures = new ArrayList<>();
        moved.forEach((question, token) -> figures.add(new MovedFigure(
                question.notation(),
                answers.nameOfOther(question.indicator(), LocaleContextHolder.getLocale())
                        .orElseGet(() -> since.name(question, LocaleContextHolder.getLocale())),
                words.scope(question.scope(), round, units),
                words.period(question, round),
                token.shown(),
                said(now, token),
                since.about(question),
                FigureAddress.of(round.id(), question))));
        return figures;
    }

    private static @Nullable String said(Map<FigureQuestion, Answer> now, FigureToken token) {
        Answer answer = now.get(token.asks());
        return answer == null ? null : answer.said();
    }
}
