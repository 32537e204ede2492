package vn.trinhky.manuscript.likeness;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each piece after an edit the piece before it that it continues. */
public final class Partners {

    private static final double ENOUGH = 0.5;

    /** How far from its expected place a changed piece is looked for; keeps long texts from taking quadratic time. */
    private static final int REACH = 12;

    private final List<Fingerprint> before;
    private final List<Fingerprint> after;
    private final int[] partners;
    private final boolean[] taken;

    private Partners(List<Fingerprint> before, List<Fingerprint> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(partners, -1);
    }

    /** For each place after the edit the place before it, or -1 for what is new. */
    public static int[] of(List<Fingerprint> before, List<Fingerprint> after) {
        Partners partners = new Partners(before, after);
        partners.matchUnchanged();
        partners.matchChanged();
        return partners.partners;
    }

    private void matchUnchanged() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(key(before.get(i)), key -> new ArrayDeque<>())
                    .add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            Integer place =
                    places.getOrDefault(key(after.get(i)), new ArrayDeque<>()).poll();
            if (place != null) {
                pair(place, i);
            }
        }
    }

    private static String key(Fingerprint piece) {
        return piece.sort() + " " + piece.text();
    }

    /** Next to where its neighbours were, the most similar free piece, if it is similar enough. */
    private void matchChanged() {
        int[] ceilings = ceilings();
        int floor = 0;
        for (int i = 0; i < after.size(); i++) {
            if (partners[i] < 0) {
                Best best = new Best(after.get(i));
                best.lookAt(floor, floor + REACH);
                best.lookAt(ceilings[i] - REACH, ceilings[i]);
                if (best.place >= 0) {
                    pair(best.place, i);
                }
            }
            floor = partners[i] < 0 ? floor : partners[i] + 1;
        }
    }

    /** For each place after the edit, the place before it where its next unchanged neighbour stood. */
    private int[] ceilings() {
        int[] ceilings = new int[after.size()];
        int ceiling = before.size();
        for (int i = after.size() - 1; i >= 0; i--) {
            ceilings[i] = ceiling;
            ceiling = partners[i] < 0 ? ceiling : partners[i];
        }
        return ceilings;
    }

    private final class Best {

        private final Fingerprint wanted;
        private double similarity = ENOUGH;
        private int place = -1;

        Best(Fingerprint wanted) {
            this.wanted = wanted;
        }

        void lookAt(int from, int to) {
            for (int i = Math.max(0, from); i < Math.min(to, before.size()); i++) {
                double found = taken[i] ? 0 : before.get(i).similarityTo(wanted);
                if (found > similarity) {
                    similarity = found;
                    place = i;
                }
            }
        }
    }

    private void pair(int old, int now) {
        partners[now] = old;
        taken[old] = true;
    }
}
