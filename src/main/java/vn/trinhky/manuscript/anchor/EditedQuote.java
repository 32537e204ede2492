package vn.trinhky.manuscript.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.trinhky.manuscript.anchor.ShownWords.Word;

/**
 * A quote whose words somebody changed: the stretch of a line that has most of them, in their order and close together.
 *
 * <p>A word of the quote counts two for the stretch, a word that is missing, foreign or another counts one against it; the
 * stretch that counts most is taken if it holds enough of the quote. Takes time in proportion to quote times line.
 */
final class EditedQuote {

    private final List<Word> quote;

    /** @param common how many words of the quote it holds @param first its first word in the line @param last its last */
    private record Stretch(int score, int common, int first, int last) {

        private static final Stretch NONE = new Stretch(0, 0, -1, -1);

        Stretch matching(int place) {
            return new Stretch(score + 2, common + 1, first < 0 ? place : first, place);
        }

        Stretch without() {
            return score <= 1 ? NONE : new Stretch(score - 1, common, first, last);
        }

        Stretch better(Stretch other) {
            return other.score > score ? other : this;
        }
    }

    EditedQuote(String quote) {
        this.quote = ShownWords.words(quote);
    }

    /**
     * @param enough how many in a hundred words of the quote must stand there; at least two always
     * @return nothing when the line has too little of it
     */
    Optional<Standing> in(Line line, int enough) {
        List<Word> words = ShownWords.words(line.bare());
        Stretch best = best(words);
        if (best.common < 2 || best.common * 100 < enough * quote.size()) {
            return Optional.empty();
        }
        return Optional.of(line.standing(
                words.get(best.first).start(), words.get(best.last).end(), true));
    }

    private Stretch best(List<Word> words) {
        Stretch best = Stretch.NONE;
        Stretch[] above = new Stretch[words.size() + 1];
        Arrays.fill(above, Stretch.NONE);
        for (Word wanted : quote) {
            Stretch[] row = new Stretch[words.size() + 1];
            row[0] = Stretch.NONE;
            for (int i = 0; i < words.size(); i++) {
                boolean same = words.get(i).text().equals(wanted.text());
                Stretch aligned = same ? above[i].matching(i) : above[i].without();
                row[i + 1] = aligned.better(above[i + 1].without()).better(row[i].without());
                best = best.better(row[i + 1]);
            }
            above = row;
        }
        return best;
    }
}
