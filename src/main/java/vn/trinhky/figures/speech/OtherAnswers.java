package vn.trinhky.figures.speech;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trinhky.manuscript.FigureQuestion;

/**
 * Answers what a text asks although it is no figure of the regime; a later stage knows it. Its code begins with an
 * underscore, which no indicator's code may.
 */
public interface OtherAnswers {

    /** The code under which it is asked for, such as {@code _CHE-DO}. */
    String code();

    /** What it is called, in the language of a page. */
    String name(Locale language);

    /** In which words it can be said. */
    List<FigureQuestion.Form> forms();

    /** For which periods it can be said. */
    List<FigureQuestion.Span> spans();

    /** The words for every question that it can answer; null is no answer. Must not need what texts need: it is asked by them. */
    Map<FigureQuestion, String> to(Collection<FigureQuestion> questions, FigureSetting setting);
}
