package vn.trinhky.figures.numbers;

import org.springframework.stereotype.Component;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.office.OfficeDirectory;

/** Reads a whole text, footnotes and cells too, and holds its numbers against the round's figures and each other. */
@Component
public class NumbersCheck {

    private final Indicators indicators;
    private final FigureAnswers answers;
    private final OfficeDirectory office;

    NumbersCheck(Indicators indicators, FigureAnswers answers, OfficeDirectory office) {
        this.indicators = indicators;
        this.answers = answers;
        this.office = office;
    }

    public CheckedText check(Manuscript text, FigureSetting setting) {
        var round = setting.round();
        Examination examination = new Examination(
                text,
                indicators.of(round.regime()),
                office.unitsById(round.plan().contributors()).values(),
                Standpoint.of(setting));
        return examination.judge(answers.to(examination.questions(), setting));
    }
}
