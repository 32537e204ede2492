package vn.trinhky.compilation.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FiguresOfReport;
import vn.trinhky.compilation.contradictions.Contradiction.Kind;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.figures.numbers.CheckedText;
import vn.trinhky.figures.numbers.Finding;
import vn.trinhky.figures.numbers.NumbersCheck;
import vn.trinhky.figures.numbers.Passage;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.regime.Round;

/**
 * Numbers in words against the figures, and against each other. What units wrote is checked as if it all stood in the report,
 * every paragraph under the name of its unit, so that two units that say different things about one figure are found too.
 */
@Component
class FigureContradictions {

    private final NumbersCheck check;
    private final FiguresOfReport figures;

    FigureContradictions(NumbersCheck check, FiguresOfReport figures) {
        this.check = check;
        this.figures = figures;
    }

    /** @param ofReport what the check of the report's numbers has found, without what was said to be no figure of ours */
    List<Contradiction> in(ReadTexts texts, CheckedText ofReport, Round round) {
        Map<String, String> names = figures.names(round);
        List<Contradiction> found = new ArrayList<>();
        ofReport.findings().forEach(finding -> add(finding, texts, names, round, found));
        if (!texts.unitsTexts().isEmpty()) {
            check.check(texts.unitsTexts(), FigureSetting.ofReport(round))
                    .findings()
                    .forEach(finding -> add(finding, texts, names, round, found));
        }
        return found;
    }

    private static void add(
            Finding finding, ReadTexts texts, Map<String, String> names, Round round, List<Contradiction> found) {
        switch (finding.kind()) {
            case DIFFERS_FROM_FIGURE -> {
                @Nullable Answer figure = finding.figure();
                if (figure != null) {
                    String code = figure.question().indicator();
                    found.add(new Contradiction(
                            Kind.FIGURE,
                            names.getOrDefault(code, code),
                            List.of(place(finding.at(), texts)),
                            figure.said(),
                            FigureAddress.of(round.id(), figure.question())));
                }
            }
            case DIFFERS_IN_TEXT -> found.add(new Contradiction(
                    Kind.NUMBERS, "", places(finding, texts), null, null));
            case DOES_NOT_ADD_UP -> found.add(new Contradiction(
                    Kind.SUM, "", List.of(place(finding.at(), texts)), finding.sum(), null));
            case UNANSWERED, INCOMPLETE, LINKABLE, ADDS_UP -> {}
        }
    }

    private static List<Contradiction.Place> places(Finding finding, ReadTexts texts) {
        List<Contradiction.Place> places = new ArrayList<>();
        places.add(place(finding.at(), texts));
        finding.others().forEach(other -> places.add(place(other, texts)));
        return places;
    }

    private static Contradiction.Place place(Passage passage, ReadTexts texts) {
        return texts.place(passage.block(), passage.before(), passage.written(), passage.after());
    }
}
