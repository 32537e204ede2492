package vn.trinhky.word.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.word.file.FigureBookmark;

/** What the figures of one working file ask, numbered as they are met. */
final class DraftFigures {

    private final Map<FigureQuestion, Integer> numbers = new LinkedHashMap<>();

    FigureBookmark bookmark(FigureToken figure) {
        int question = numbers.computeIfAbsent(figure.asks(), asked -> numbers.size() + 1);
        return FigureBookmark.around(figure.shown(), figure.asks(), question);
    }

    List<FigureQuestion> questions() {
        return new ArrayList<>(numbers.keySet());
    }
}
