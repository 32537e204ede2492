package vn.trinhky.manuscript.redline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;

/**
 * The smallest piece that is compared: a word, a space, a sign, a figure, or the mark of a footnote.
 *
 * @param key equal for pieces that count as the same
 * @param pieces what it consists of; more than one when the typeface changes inside a word
 */
public record Token(String key, List<Inline> pieces) {

    /** "8.000", "II/2024" and "12,5" are one word each. */
    static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,/:-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

    static final Pattern SENTENCE = Pattern.compile("[^.;!?…]+[.;!?…]*|[.;!?…]+");

    /**
     * Cuts a line.
     *
     * @param notes for a footnote the one whose mark counts as the same
     */
    static List<Token> cut(List<Inline> line, Pattern pattern, Map<BlockId, BlockId> notes) {
        List<Token> tokens = new ArrayList<>();
        List<Text> run = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Text text) {
                run.add(text);
            } else {
                cut(run, pattern, tokens);
                run.clear();
                tokens.add(new Token(keyOf(inline, notes), List.of(inline)));
            }
        }
        cut(run, pattern, tokens);
        return tokens;
    }

    private static String keyOf(Inline inline, Map<BlockId, BlockId> notes) {
        if (inline instanceof FigureToken figure) {
            return "figure " + figure.asks().notation() + " " + figure.said();
        }
        BlockId id = ((Footnote) inline).id();
        return "note " + notes.getOrDefault(id, id).value();
    }

    private static void cut(List<Text> run, Pattern pattern, List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        run.forEach(text -> words.append(text.text()));
        Matcher matcher = pattern.matcher(words);
        Pieces pieces = new Pieces(run);
        while (matcher.find()) {
            tokens.add(new Token("text " + matcher.group(), pieces.next(matcher.end() - matcher.start())));
        }
    }

    public boolean isNote() {
        return pieces.get(0) instanceof Footnote;
    }

    /** Whether it says something: a word, a figure or a footnote, not a space or a sign. */
    boolean isTelling() {
        return !(pieces.get(0) instanceof Text)
                || key.codePoints().skip("text ".length()).anyMatch(Character::isLetterOrDigit);
    }

    /** Walks along runs of text and hands out their characters with their typefaces. */
    private static final class Pieces {

        private final List<Text> run;
        private int place;
        private int used;

        Pieces(List<Text> run) {
            this.run = run;
        }

        List<Inline> next(int length) {
            List<Inline> pieces = new ArrayList<>(1);
            int wanted = length;
            while (wanted > 0) {
                Text text = run.get(place);
                int taken = Math.min(wanted, text.text().length() - used);
                add(pieces, new Text(text.text().substring(used, used + taken), text.styles()));
                wanted -= taken;
                used += taken;
                if (used == text.text().length()) {
                    place++;
                    used = 0;
                }
            }
            return pieces;
        }

        private static void add(List<Inline> pieces, Text next) {
            int last = pieces.size() - 1;
            if (last >= 0
                    && pieces.get(last) instanceof Text text
                    && text.styles().equals(next.styles())) {
                pieces.set(last, new Text(text.text() + next.text(), text.styles()));
            } else {
                pieces.add(next);
            }
        }
    }
}
