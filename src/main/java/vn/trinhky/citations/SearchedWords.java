package vn.trinhky.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.PlainWords;

/** The words by which a document is found, without capitals and diacritics; a search names beginnings of them. */
final class SearchedWords {

    private static final int WORDS_AT_MOST = 12;

    private SearchedWords() {}

    static String of(Citation known) {
        List<String> words = new ArrayList<>();
        words.add(known.type());
        words.add("số");
        words.add(known.sign().printed());
        words.add(known.sign().number() + known.sign().separator() + known.sign().notation());
        words.add(known.sign().notation());
        LocalDate date = known.date();
        if (date != null) {
            words.add(String.format(
                    "%1$d/%2$d/%3$d %1$02d/%2$02d/%3$d %3$d",
                    date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
        }
        words.add(known.body() == null ? "" : known.body());
        words.add(known.about() == null ? "" : known.about());
        return PlainWords.of(String.join(" ", words));
    }

    /** What somebody looks for, word by word. */
    static String[] wanted(String typed) {
        return Stream.of(PlainWords.of(typed).split("[ ,;]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_AT_MOST)
                .toArray(String[]::new);
    }
}
