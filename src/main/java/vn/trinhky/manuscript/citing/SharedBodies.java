package vn.trinhky.manuscript.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Of several documents in a row that name their body once, at the end, each has that body. */
final class SharedBodies {

    private static final Pattern IN_A_ROW = Pattern.compile("[\\s\\u00A0\\uFFFC]*(?:,|;|và|hoặc|,\\s*và)?[\\s\\u00A0\\uFFFC]*");

    private SharedBodies() {}

    static List<FoundCitation> shared(List<FoundCitation> found, String line) {
        List<FoundCitation> shared = new ArrayList<>(found);
        for (int i = shared.size() - 2; i >= 0; i--) {
            FoundCitation one = shared.get(i);
            FoundCitation next = shared.get(i + 1);
            if (one.citation().body() == null && ofOneBody(one, next) && isInARow(one, next, line)) {
                shared.set(i, one.sharing(next.citation().body()));
            }
        }
        return List.copyOf(shared);
    }

    private static boolean ofOneBody(FoundCitation one, FoundCitation next) {
        return lastPiece(one).equals(lastPiece(next));
    }

    private static String lastPiece(FoundCitation found) {
        String notation = found.citation().sign().notation();
        return notation.replaceFirst(".*[-/]", "");
    }

    private static boolean isInARow(FoundCitation one, FoundCitation next, String line) {
        int from = one.place().to();
        int to = next.place().from();
        return from <= to && to - from <= 8 && IN_A_ROW.matcher(line.substring(from, to)).matches();
    }
}
