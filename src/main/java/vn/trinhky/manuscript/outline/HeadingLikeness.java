package vn.trinhky.manuscript.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.likeness.Fingerprint;

/** Which headings of a foreign text are headings of an outline: by id, then by their words, helped by their number. */
final class HeadingLikeness {

    /** Half of the words in common. */
    private static final double ENOUGH = 0.5;

    /** Less is enough where the number is the same as well. */
    private static final double ENOUGH_WITH_NUMBER = 0.3;

    private static final double SAME_NUMBER = 0.3;
    private static final double SAME_LEVEL = 0.1;

    private static final Pattern TYPED_NUMBER =
            Pattern.compile("^\\s*(?:(?:[IVXLC]+|\\d+(?:\\.\\d+)*|[a-zđ])\\s*[.)/:–-]+\\s*)+");

    private final Map<BlockId, Outline.Entry> found = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Guess> guesses = new ArrayList<>();

    private HeadingLikeness() {}

    private record Guess(BlockId heading, Outline.Entry entry, double weight) {}

    private record Title(Outline.Entry entry, List<Integer> place, Fingerprint words) {}

    static Map<BlockId, Outline.Entry> match(Outline outline, Manuscript whole) {
        HeadingLikeness likeness = new HeadingLikeness();
        likeness.byId(outline, whole);
        likeness.byWords(titles(outline), whole);
        return likeness.found;
    }

    private void byId(Outline outline, Manuscript whole) {
        Map<BlockId, Outline.Entry> byId = new HashMap<>();
        outline.entries().stream()
                .filter(entry -> entry.level() > 0)
                .forEach(entry -> byId.put(Joining.idOf(entry.key()), entry));
        for (Block block : whole.blocks()) {
            Outline.Entry entry = block instanceof Heading ? byId.get(block.id()) : null;
            if (entry != null) {
                take(block.id(), entry);
            }
        }
    }

    private void byWords(List<Title> titles, Manuscript whole) {
        Numbering numbering = Numbering.fromTheBeginning();
        for (Block block : whole.blocks()) {
            if (block instanceof NumberedParagraph numbered) {
                numbering.next(numbered.level());
            } else if (block instanceof Heading heading) {
                numbering.next(heading.level());
                guess(heading, numbering.path(heading.level()), titles);
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::weight).reversed());
        guesses.forEach(guess -> take(guess.heading(), guess.entry()));
    }

    private void guess(Heading heading, List<Integer> place, List<Title> titles) {
        Fingerprint words = words(heading.words());
        for (Title title : titles) {
            double likeness = words.similarityTo(title.words());
            boolean sameNumber = place.equals(title.place());
            if (likeness >= (sameNumber ? ENOUGH_WITH_NUMBER : ENOUGH)) {
                double level = heading.level() == title.entry().level() ? SAME_LEVEL : 0;
                guesses.add(new Guess(heading.id(), title.entry(), likeness + level + (sameNumber ? SAME_NUMBER : 0)));
            }
        }
    }

    private void take(BlockId heading, Outline.Entry entry) {
        if (!found.containsKey(heading) && taken.add(entry.key())) {
            found.put(heading, entry);
        }
    }

    private static List<Title> titles(Outline outline) {
        Numbering numbering = Numbering.fromTheBeginning();
        List<Title> titles = new ArrayList<>();
        for (Outline.Entry entry : outline.entries()) {
            if (entry.level() > 0) {
                numbering.next(entry.level());
                titles.add(new Title(entry, numbering.path(entry.level()), words(entry.title())));
            }
        }
        return titles;
    }

    private static Fingerprint words(String title) {
        String plain = TYPED_NUMBER.matcher(title).replaceFirst("");
        return Fingerprint.of(
                new Paragraph(BlockId.fresh(), plain.isEmpty() ? List.of() : List.of(Text.plain(plain)), null));
    }
}
