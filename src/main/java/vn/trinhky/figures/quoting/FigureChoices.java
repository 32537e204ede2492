package vn.trinhky.figures.quoting;

import java.util.List;

/**
 * What a figure of a text can ask for, in the language of the page. The words of each combination are asked for like those
 * of any figure.
 *
 * @param scopes the likeliest first
 * @param spans this period first
 */
public record FigureChoices(List<Choice> indicators, List<Named> scopes, List<Named> spans) {

    /**
     * An indicator of the regime.
     *
     * @param found further words by which it is found: its name in Vietnamese, which is that of the text
     * @param counted what is counted, empty for what is told in words
     * @param forms in which it can be said, as a question notes them
     * @param spans for which it can be said, as a question notes them
     */
    public record Choice(
            String code, String name, String found, String counted, List<String> forms, List<String> spans) {}

    /** A part of a question's notation, and what it means. */
    public record Named(String notation, String words) {}
}
