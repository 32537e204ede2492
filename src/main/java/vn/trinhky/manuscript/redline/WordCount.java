package vn.trinhky.manuscript.redline;

import java.util.List;
import java.util.stream.Collectors;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.view.Statistics;

/** How many words a change added and how many it removed; moved words are neither. */
public record WordCount(int added, int removed) {

    static final WordCount NONE = new WordCount(0, 0);

    public WordCount plus(WordCount other) {
        return new WordCount(added + other.added, removed + other.removed);
    }

    static WordCount of(BlockChange change) {
        if (change instanceof BlockChange.Added) {
            return new WordCount(words(change.block()), 0);
        } else if (change instanceof BlockChange.Removed) {
            return new WordCount(0, words(change.block()));
        } else if (change instanceof BlockChange.Changed changed) {
            return of(changed.rework());
        }
        return change instanceof BlockChange.MovedHere moved ? of(moved.rework()) : NONE;
    }

    private static WordCount of(Rework rework) {
        return rework instanceof Rework.Line line
                ? line.runs().stream().map(WordCount::of).reduce(NONE, WordCount::plus)
                : ((Rework.Rows) rework)
                        .rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(cell -> cell.text().words())
                                .reduce(NONE, WordCount::plus);
    }

    private static WordCount of(Run run) {
        if (run instanceof Run.Mark mark) {
            return mark.body().words();
        }
        String said = ((Run.Words) run).texts().stream().map(Styled::shown).collect(Collectors.joining());
        int words = Statistics.words(said);
        return switch (run.fate()) {
            case ADDED -> new WordCount(words, 0);
            case REMOVED -> new WordCount(0, words);
            default -> NONE;
        };
    }

    private static int words(Block block) {
        return Statistics.of(new Manuscript(List.of(block))).words();
    }
}
