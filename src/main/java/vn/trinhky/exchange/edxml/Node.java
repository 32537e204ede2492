package vn.trinhky.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.exchange.edxml.UnreadableEnvelope.Cause;

/** An element by its name without prefix: systems disagree about prefixes and agree about names. */
final class Node {

    private static final Node NOTHING = new Node("");

    private final String name;
    private final List<Node> children = new ArrayList<>(2);
    private final StringBuilder words = new StringBuilder(0);

    Node(String name) {
        this.name = name;
    }

    void add(Node child) {
        children.add(child);
    }

    void add(char[] text, int from, int length) {
        words.append(text, from, length);
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** The first child of the name; an empty one if there is none, so that a path can be asked through. */
    Node child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst().orElse(NOTHING);
    }

    List<Node> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    boolean exists() {
        return this != NOTHING;
    }

    /** The words of a child without the spaces around them, empty if it is missing. */
    String text(String child) {
        return child(child).text();
    }

    String text() {
        return words.toString().strip();
    }

    /** The words of a child that has to be there. */
    String demanded(String child) throws UnreadableEnvelope {
        String text = text(child);
        if (text.isEmpty()) {
            throw new UnreadableEnvelope(Cause.INCOMPLETE, name + "/" + child);
        }
        return text;
    }
}
