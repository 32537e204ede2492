package vn.trinhky.compilation.corrections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.corrections.ResubmittedPart.ChangedFigure;
import vn.trinhky.compilation.sources.SourceWords;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.PartRequest;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.office.Officer;

/** Finds the figures that a unit changed after it had submitted before. */
@Component
class ChangedFigures {

    private final Drafting drafting;
    private final PartFigures figures;
    private final SourceWords words;

    ChangedFigures(Drafting drafting, PartFigures figures, SourceWords words) {
        this.drafting = drafting;
        this.figures = figures;
        this.words = words;
    }

    /** In the order of the regime. */
    List<ChangedFigure> with(PartProgress part, SubmittedVersion newest, List<PartRequest> requests, Officer officer) {
        Instant before = drafting.submitted(part.id(), newest.number() - 1)
                .map(SubmittedVersion::submittedAt)
                .orElse(Instant.EPOCH);
        PartFigures.Submitted submitted = figures.submitted(part.id(), officer);
        List<ChangedFigure> changed = new ArrayList<>();
        for (FigureLine line : submitted.form().lines()) {
            List<FigureValue> versions = submitted.versions().getOrDefault(line.code(), List.of());
            if (!versions.isEmpty()
                    && versions.get(versions.size() - 1).enteredAt().isAfter(before)) {
                changed.add(figure(line, versions, newest, requests));
            }
        }
        return changed;
    }

    private ChangedFigure figure(
            FigureLine line, List<FigureValue> versions, SubmittedVersion newest, List<PartRequest> requests) {
        FigureValue now = versions.get(versions.size() - 1);
        String reason = requests.stream()
                .filter(request -> !request.isSection() && request.code().equals(line.code()))
                .filter(request -> Integer.valueOf(newest.number()).equals(request.answeredWith()))
                .map(PartRequest::reason)
                .findFirst()
                .orElse(now.reason());
        return new ChangedFigure(
                line.code(),
                line.definition().name().in(LocaleContextHolder.getLocale()),
                versions.size() > 1 ? said(versions.get(versions.size() - 2), line.definition()) : "",
                said(now, line.definition()),
                reason,
                now.version());
    }

    /** Empty where the figure was taken back. */
    private String said(FigureValue value, Definition definition) {
        return value.withdrawn() ? "" : words.said(value.said(), definition);
    }
}
