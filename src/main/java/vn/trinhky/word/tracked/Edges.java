package vn.trinhky.word.tracked;

import java.util.List;
import java.util.function.Consumer;

/** Walks along the comments that begin and end in one line. */
final class Edges {

    /** Where a comment begins or ends: on words, or on a place between words. */
    enum Side {
        END,
        START,
        END_OF_PLACE
    }

    /** @param at counted in shown characters, a footnote's mark as one */
    record Edge(int at, Side side, int comment) {}

    private final List<Edge> edges;
    private int next;
    private int place;

    /** Takes them in the order of their places; ends stand before beginnings. */
    Edges(List<Edge> edges) {
        this.edges = edges;
    }

    static Edges none() {
        return new Edges(List.of());
    }

    /** How many of so many characters come before the next edge. */
    int free(int length) {
        return next == edges.size()
                ? length
                : Math.min(length, Math.max(1, edges.get(next).at() - place));
    }

    void walk(int characters) {
        place += characters;
    }

    /** What ends behind the words so far. */
    void ended(Consumer<Edge> write) {
        while (next < edges.size()
                && edges.get(next).at() <= place
                && edges.get(next).side() == Side.END) {
            write.accept(edges.get(next++));
        }
    }

    /** What begins or ends before the next word. */
    void reached(Consumer<Edge> write) {
        while (next < edges.size() && edges.get(next).at() <= place) {
            write.accept(edges.get(next++));
        }
    }

    /** What is left at the end of the line. */
    void rest(Consumer<Edge> write) {
        while (next < edges.size()) {
            write.accept(edges.get(next++));
        }
    }
}
