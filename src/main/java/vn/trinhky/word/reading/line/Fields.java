package vn.trinhky.word.reading.line;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open at a place of the text. Each has a code, which nobody sees, and then its result. A result
 * inside a code, such as a name inside a condition, is not seen either.
 */
public final class Fields {

    private enum Part {
        CODE,
        RESULT
    }

    private final Deque<Part> open = new ArrayDeque<>();

    void sign(String type) {
        switch (type) {
            case "begin" -> open.push(Part.CODE);
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.pop();
                    open.push(Part.RESULT);
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** Whether words here are part of a code. Words right in a code are a field that lost its middle: they are seen. */
    boolean hidesWords() {
        return open.size() > 1 && open.contains(Part.CODE);
    }

    /** A code does not run over the end of a paragraph; one that seems to has lost its end. */
    void endParagraph() {
        if (open.contains(Part.CODE)) {
            open.clear();
        }
    }
}
