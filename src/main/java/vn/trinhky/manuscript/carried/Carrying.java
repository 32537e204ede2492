package vn.trinhky.manuscript.carried;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.carried.CarriedBlock.Kinship;
import vn.trinhky.manuscript.figures.Mention;
import vn.trinhky.manuscript.likeness.Fingerprint;
import vn.trinhky.manuscript.likeness.Partners;

/** Finds for each block the one of last period it was made from. Ids do not survive a period, so words decide. */
final class Carrying {

    /** A block, its text with footnotes and cells, its words without figures. */
    private record Passage(Block block, String text, String words) {

        static Passage of(Block block) {
            String text = Fingerprint.of(block).text();
            return new Passage(block, text, Mention.wordsWithout(text));
        }

        Fingerprint fingerprint() {
            return Fingerprint.of(block instanceof Table ? "table" : "text", words);
        }
    }

    private Carrying() {}

    static List<CarriedBlock> compare(Manuscript last, Manuscript now) {
        List<Passage> before = passages(last);
        List<Passage> after = passages(now);
        int[] partners = Partners.of(
                before.stream().map(Passage::fingerprint).toList(),
                after.stream().map(Passage::fingerprint).toList());
        List<CarriedBlock> blocks = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            Passage passage = after.get(i);
            blocks.add(
                    partners[i] < 0
                            ? new CarriedBlock(passage.block(), Optional.empty(), Kinship.NEW, List.of())
                            : pair(before.get(partners[i]), passage));
        }
        return blocks;
    }

    private static List<Passage> passages(Manuscript text) {
        return text.blocks().stream()
                .filter(block -> !(block instanceof Heading))
                .map(Passage::of)
                .filter(passage -> !passage.words().isEmpty())
                .toList();
    }

    private static CarriedBlock pair(Passage before, Passage after) {
        List<Mention> old = Mention.in(before.text());
        List<Mention> now = Mention.in(after.text());
        boolean sameWords = before.words().equals(after.words()) && old.size() == now.size();
        List<Mention> stayed = sameWords ? stayedInPlace(old, now) : stayedAnywhere(old, now);
        Kinship sameWordsKinship = stayed.size() == now.size() ? Kinship.SAME : Kinship.ONLY_FIGURES;
        Kinship kinship = sameWords ? sameWordsKinship : Kinship.CHANGED;
        return new CarriedBlock(after.block(), Optional.of(before.block()), kinship, worthTelling(stayed));
    }

    private static List<Mention> stayedInPlace(List<Mention> old, List<Mention> now) {
        List<Mention> stayed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).saysTheSameAs(old.get(i))) {
                stayed.add(now.get(i));
            }
        }
        return stayed;
    }

    private static List<Mention> stayedAnywhere(List<Mention> old, List<Mention> now) {
        Map<String, Integer> left = new HashMap<>();
        old.forEach(figure -> left.merge(figure.key(), 1, Integer::sum));
        return now.stream()
                .filter(figure -> figure.mayStay() && left.merge(figure.key(), -1, Integer::sum) >= 0)
                .toList();
    }

    private static List<Mention> worthTelling(List<Mention> stayed) {
        return stayed.stream()
                .filter(mention -> mention.kind() != Mention.Kind.DOCUMENT)
                .sorted(Comparator.comparing(Mention::kind))
                .toList();
    }
}
