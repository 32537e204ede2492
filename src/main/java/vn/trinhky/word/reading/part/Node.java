package vn.trinhky.word.reading.part;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of a part, under a name with a fixed prefix such as {@code w:p}. What is missing is {@link #NONE}, so that
 * a path through absent elements ends in emptiness and not in a failure.
 */
public final class Node {

    public static final Node NONE = new Node("", new String[0], List.of(), "");

    private final String name;
    private final String[] attributes;
    private final List<Node> children;
    private final String text;

    /** Attributes are names and values in turn. */
    Node(String name, String[] attributes, List<Node> children, String text) {
        this.name = name;
        this.attributes = attributes;
        this.children = children;
        this.text = text;
    }

    public String name() {
        return name;
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    public boolean exists() {
        return this != NONE;
    }

    public List<Node> children() {
        return children;
    }

    /** The text that stands directly in this element. */
    public String text() {
        return text;
    }

    /** The first child of this name. */
    public Node child(String wanted) {
        for (Node child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return NONE;
    }

    public boolean has(String wanted) {
        return child(wanted).exists();
    }

    /** The value of an attribute, empty when it is missing. */
    public String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return "";
    }

    /** The {@code w:val} of the first child of this name. */
    public String value(String wanted) {
        return child(wanted).attribute("w:val");
    }

    /** The {@code w:val} of the first child of this name as a number, or the other one. */
    public int number(String wanted, int otherwise) {
        return parsed(value(wanted), otherwise);
    }

    /** A number as a file writes it, or the other one where it is none that anything could have. */
    public static int parsed(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Whether a switch such as {@code w:b} is on: it is unless it says otherwise. */
    public boolean isOn() {
        String value = attribute("w:val");
        return exists() && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** All elements of this name inside this one, however deep, but not inside those of the other name. */
    public List<Node> all(String wanted, String outside) {
        List<Node> found = new ArrayList<>();
        collect(wanted, outside, found);
        return found;
    }

    private void collect(String wanted, String outside, List<Node> found) {
        for (Node child : children) {
            if (child.is(wanted)) {
                found.add(child);
            } else if (!child.is(outside)) {
                child.collect(wanted, outside, found);
            }
        }
    }

    /** The first element of this name inside this one, however deep. */
    public Node find(String wanted) {
        for (Node child : children) {
            Node found = child.is(wanted) ? child : child.find(wanted);
            if (found.exists()) {
                return found;
            }
        }
        return NONE;
    }
}
