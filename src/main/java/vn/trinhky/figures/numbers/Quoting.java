package vn.trinhky.figures.numbers;

import java.util.Map;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.manuscript.FigureQuestion;

/** Shows places of a text in their sentences, with figures in words. */
final class Quoting {

    /** Characters on each side by which a place is recognised. */
    private static final int AROUND = 40;

    private final Map<FigureQuestion, Answer> answers;

    Quoting(Map<FigureQuestion, Answer> answers) {
        this.answers = answers;
    }

    Passage passage(Sentence sentence, WrittenNumber number) {
        int end = number.at() + number.written().length();
        return new Passage(
                sentence.block(),
                number.at(),
                spoken(sentence, sentence.at(), number.at()).stripLeading(),
                number.written(),
                spoken(sentence, end, end(sentence)),
                quoted(sentence, number.at(), end));
    }

    Passage passage(Sentence sentence, Sentence.PlacedFigure figure) {
        return new Passage(
                sentence.block(),
                figure.at(),
                spoken(sentence, sentence.at(), figure.at()).stripLeading(),
                said(figure),
                spoken(sentence, figure.at() + 1, end(sentence)),
                quoted(sentence, figure.at(), figure.at() + 1));
    }

    static String quoted(Sentence sentence, int from, int to) {
        int start = Math.max(0, from - sentence.at() - AROUND);
        int stop = Math.min(sentence.words().length(), to - sentence.at() + AROUND);
        return sentence.words().substring(start, stop);
    }

    private String spoken(Sentence sentence, int from, int to) {
        StringBuilder spoken = new StringBuilder();
        for (int at = from; at < to; at++) {
            char c = sentence.words().charAt(at - sentence.at());
            spoken.append(c == Sentence.MARK ? said(sentence, at) : String.valueOf(c));
        }
        return spoken.toString();
    }

    private String said(Sentence sentence, int at) {
        return sentence.figures().stream()
                .filter(figure -> figure.at() == at)
                .findFirst()
                .map(this::said)
                .orElse("");
    }

    private String said(Sentence.PlacedFigure figure) {
        Answer answer = answers.get(figure.token().asks());
        return answer == null
                ? figure.token().shown()
                : figure.token().saying(answer.said()).shown();
    }

    private static int end(Sentence sentence) {
        return sentence.at() + sentence.words().length();
    }
}
