package vn.trinhky.word.reading.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.reading.part.Node;

/** Collects what is found while a file is read, in the order of the file. Reading the other state finds nothing twice. */
public final class Findings {

    private static final int BEGINNING = 300;

    private static final Set<NotCarried.Kind> FLOWING = Set.of(NotCarried.Kind.HIDDEN_TEXT, NotCarried.Kind.TYPEFACE);

    private final List<Found> found = new ArrayList<>();
    private final IdentityHashMap<Node, Set<String>> seen = new IdentityHashMap<>();
    private final Map<String, Anchor> anchors = new LinkedHashMap<>();
    private final Set<Anchor> open = new LinkedHashSet<>();

    private record Found(NotCarried.Kind kind, Node paragraph, StringBuilder words) {}

    /** Where a comment hangs. */
    record Anchor(Node paragraph, int from, StringBuilder excerpt) {

        private boolean isFull() {
            return excerpt.length() > BEGINNING;
        }
    }

    /** The beginning of something that only needs to be recognised. */
    public static String beginning(String words) {
        return words.length() <= BEGINNING ? words : words.substring(0, BEGINNING) + "…";
    }

    /** Notes something at its paragraph; neighbouring runs of one kind are noted as one. */
    public void report(NotCarried.Kind kind, Node element, Node paragraph, String words) {
        if (!seen.computeIfAbsent(element, any -> new HashSet<>(2)).add(kind + words)) {
            return;
        }
        Found last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.kind == kind && last.paragraph == paragraph && FLOWING.contains(kind)) {
            last.words.append(words);
        } else {
            found.add(new Found(kind, paragraph, new StringBuilder(words)));
        }
    }

    /** A comment's range begins, or its sign stands here. */
    public void comment(String id, Node paragraph, int from) {
        anchors.computeIfAbsent(id, any -> new Anchor(paragraph, from, new StringBuilder()));
    }

    /** @param from how many characters of its line stand before it */
    public void openComment(String id, Node paragraph, int from) {
        if (!anchors.containsKey(id)) {
            comment(id, paragraph, from);
            open.add(anchors.get(id));
        }
    }

    public void closeComment(String id) {
        Anchor anchor = anchors.get(id);
        if (anchor != null) {
            open.remove(anchor);
        }
    }

    /** A comment is about the words that it has in one paragraph. */
    public void endParagraph() {
        open.removeIf(anchor -> !anchor.excerpt.isEmpty());
    }

    /** Reads something that does not belong to the words around it, such as a footnote at its mark. */
    public void aside(Runnable reading) {
        Set<Anchor> outside = new LinkedHashSet<>(open);
        open.clear();
        reading.run();
        open.clear();
        open.addAll(outside);
    }

    /** Words of the text, for the comments that are about them. */
    public void words(String words) {
        if (!open.isEmpty()) {
            String beginning = beginning(words);
            open.forEach(anchor -> anchor.excerpt.append(beginning));
            open.removeIf(Anchor::isFull);
        }
    }

    @Nullable
    Anchor anchor(String comment) {
        return anchors.get(comment);
    }

    public List<NotCarried> notCarried(Identities identities) {
        return found.stream()
                .map(one -> new NotCarried(
                        one.kind,
                        identities.near(one.paragraph),
                        one.words.toString().strip()))
                .collect(Collectors.toUnmodifiableList());
    }
}
