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
    private int codes;

    void sign(String type) {
        switch (type) {
            case "begin" -> {
                open.push(Part.CODE);
                codes++;
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    close();
                    open.push(Part.RESULT);
                }
            }
            case "end" -> close();
            default -> {}
        }
    }

    private void close() {
        if (open.poll() == Part.CODE) {
            codes--;
        }
    }

    /** Whether words here are part of a code. Words right in a code are a field that lost its middle: they are seen. */
    boolean hidesWords() {
        return open.size() > 1 && codes > 0;
    }

    /** A code does not run over the end of a paragraph; one that seems to has lost its end. */
    void endParagraph() {
        if (codes > 0) {
            open.clear();
            codes = 0;
        }
    }
}
