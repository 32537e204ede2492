package vn.trinhky.word.reading.part;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.file.BlockBookmark;

/** Which of the two states of a file with tracked changes is read. */
public enum Changes {
    ACCEPTED(Set.of("w:del", "w:moveFrom", "w:cellDel")),
    REJECTED(Set.of("w:ins", "w:moveTo", "w:cellIns"));

    private static final Set<String> ALL =
            Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel", "w:rPrChange", "w:pPrChange");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that nobody can change
    private final Set<String> leftOut;

    Changes(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** Whether anything in there is a tracked change. */
    public static boolean areIn(Node node) {
        for (Node child : node.children()) {
            if (ALL.contains(child.name()) || areIn(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this element with all that is in it is not part of this state. */
    public boolean leaveOut(Node element) {
        return leftOut.contains(element.name());
    }

    /** The {@code w:pPr} or {@code w:rPr} of an element as it is in this state. */
    public Node properties(Node owner, String name) {
        Node properties = owner.child(name);
        Node before = this == REJECTED ? properties.child(name + "Change") : Node.NONE;
        return before.exists() ? before.child(name) : properties;
    }

    /** Whether the end of this paragraph is not part of this state, so that the next one continues it. */
    public boolean joinsNext(Node paragraph) {
        return anyLeftOut(paragraph.child("w:pPr").child("w:rPr"));
    }

    /** Whether this row or cell of a table is part of this state. */
    public boolean keep(Node rowOrCell) {
        return !anyLeftOut(rowOrCell.child(rowOrCell.is("w:tr") ? "w:trPr" : "w:tcPr"));
    }

    /** The block bookmark of this name in this state, if it is one of ours. */
    public @Nullable BlockBookmark bookmark(String name) {
        return this == REJECTED ? BlockBookmark.namedEarlier(name) : BlockBookmark.named(name);
    }

    private boolean anyLeftOut(Node properties) {
        return properties.children().stream().anyMatch(this::leaveOut);
    }
}
