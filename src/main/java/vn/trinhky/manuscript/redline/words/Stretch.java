package vn.trinhky.manuscript.redline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands at one place of a line before and after: the same tokens, or others. */
public record Stretch(List<Token> before, List<Token> after) {

    public boolean isKept() {
        boolean kept = before.size() == after.size();
        for (int i = 0; kept && i < before.size(); i++) {
            kept = same(i, i);
        }
        return kept;
    }

    /** Cut into what both begin with, what differs, and what both end with; what is empty is left out. */
    List<Stretch> withoutCommonEnds() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && same(before.size() - 1 - tail, after.size() - 1 - tail)) {
            tail++;
        }
        return Stream.of(
                        part(0, 0, head, head),
                        part(head, head, before.size() - tail, after.size() - tail),
                        part(before.size() - tail, after.size() - tail, before.size(), after.size()))
                .filter(stretch -> !stretch.before.isEmpty() || !stretch.after.isEmpty())
                .toList();
    }

    private boolean same(int placeBefore, int placeAfter) {
        return before.get(placeBefore).key().equals(after.get(placeAfter).key());
    }

    private Stretch part(int fromBefore, int fromAfter, int toBefore, int toAfter) {
        return new Stretch(before.subList(fromBefore, toBefore), after.subList(fromAfter, toAfter));
    }

    static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    Stretch joined(Stretch next) {
        return new Stretch(join(before, next.before), join(after, next.after));
    }

    private static List<Token> join(List<Token> first, List<Token> second) {
        List<Token> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
