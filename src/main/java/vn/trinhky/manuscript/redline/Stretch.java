package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.List;

/** What stands at one place of a line before and after: the same tokens, or others. */
record Stretch(List<Token> before, List<Token> after) {

    boolean isKept() {
        boolean kept = before.size() == after.size();
        for (int i = 0; kept && i < before.size(); i++) {
            kept = before.get(i).key().equals(after.get(i).key());
        }
        return kept;
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
