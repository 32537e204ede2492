package vn.trinhky.compilation.moved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** The lines of tables of figures, to be compared. */
final class AppendixLines {

    /** The name of an indicator stands behind its number. */
    private static final int NAME = 1;

    private AppendixLines() {}

    /** The names of the lines that say something else in the second. */
    static List<String> differing(List<Appendix> frozen, List<Appendix> now) {
        Map<String, String> before = byName(frozen);
        List<String> differing = new ArrayList<>();
        byName(now).forEach((name, line) -> {
            if (!line.equals(before.get(name))) {
                differing.add(name);
            }
        });
        return differing;
    }

    private static Map<String, String> byName(List<Appendix> appendices) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Appendix appendix : appendices) {
            for (Block block : appendix.body().blocks()) {
                if (block instanceof Table table) {
                    table.rows().stream().skip(table.headerRows()).forEach(row -> add(row, lines));
                }
            }
        }
        return lines;
    }

    private static void add(Table.Row row, Map<String, String> lines) {
        List<String> cells = row.cells().stream().map(AppendixLines::words).toList();
        if (cells.size() > NAME) {
            lines.merge(cells.get(NAME), String.join("|", cells), (one, other) -> one + "|" + other);
        }
    }

    private static String words(Table.Cell cell) {
        StringBuilder words = new StringBuilder();
        cell.blocks().forEach(block -> words.append(block instanceof TextBlock text ? text.words() : ""));
        return words.toString();
    }
}
