package vn.trinhky.compilation.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;
import vn.trinhky.regime.ReportingPeriod;

/**
 * Sets lines of figures as tables that can be read on paper: up to {@value #WIDEST} units side by side; more are divided
 * evenly over several tables behind one that has the totals. Equal figures give equal blocks, ids too.
 */
final class FigureTable {

    private static final int WIDEST = 10;

    private final ReportingPeriod period;
    private final List<String> units;
    private final List<PrintedLine> lines;
    private int blocks;

    /** @param units short names, in the order in which the lines name their figures */
    FigureTable(ReportingPeriod period, List<String> units, List<PrintedLine> lines) {
        this.period = period;
        this.units = units;
        this.lines = lines;
    }

    /** @param remarks lines below the tables, beside the meaning of signs */
    Appendix appendix(List<String> remarks) {
        boolean isOneTable = units.size() <= WIDEST;
        List<Block> body = new ArrayList<>(isOneTable ? List.of(whole()) : summary());
        body.add(line(
                Set.of(Style.ITALIC),
                "Ghi chú: \"" + Sign.NIL + "\" không phát sinh; \"" + Sign.MISSING + "\" chưa báo cáo; \""
                        + Sign.NOT_ASKED + "\" không thuộc diện báo cáo hoặc không cộng."));
        remarks.forEach(remark -> body.add(line(Set.of(Style.ITALIC), remark)));
        if (!isOneTable) {
            body.addAll(divided());
        }
        return new Appendix("Biểu số liệu " + period.inWords(), Appendix.Sheet.SIDEWAYS, new Manuscript(body));
    }

    private Table whole() {
        return table(
                Stream.concat(units.stream(), totals()).toList(),
                line -> Stream.concat(line.units().stream(), totals(line)).toList());
    }

    private List<Block> summary() {
        return List.of(line(Set.of(Style.BOLD), "Biểu 1. Tổng hợp"), table(totals().toList(), line -> totals(line)
                .toList()));
    }

    private List<Block> divided() {
        List<Block> all = new ArrayList<>();
        int tables = (units.size() + WIDEST - 1) / WIDEST;
        for (int i = 0; i < tables; i++) {
            int from = units.size() * i / tables;
            int to = units.size() * (i + 1) / tables;
            all.add(line(
                    Set.of(Style.BOLD),
                    "Biểu " + (i + 2) + ". Số liệu từng đơn vị (" + (from + 1) + " - " + to + " trên " + units.size()
                            + ")"));
            all.add(table(units.subList(from, to), line -> line.units().subList(from, to)));
        }
        return all;
    }

    private Stream<String> totals() {
        return Stream.of("Tổng cộng", capitalised(period.previous().inWords()), "Tăng (+), giảm (-)");
    }

    private static Stream<String> totals(PrintedLine line) {
        return Stream.of(line.total(), line.previous(), line.change());
    }

    private interface Figures {
        List<String> of(PrintedLine line);
    }

    private Table table(List<String> heads, Figures figures) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(Set.of(), Stream.concat(Stream.of("STT", "Chỉ tiêu", "Đơn vị tính"), heads.stream())));
        for (PrintedLine line : lines) {
            Stream<String> start = Stream.of(line.number(), line.name(), line.counted());
            rows.add(row(
                    line.isPart() ? Set.of(Style.ITALIC) : Set.of(), Stream.concat(start, figures.of(line).stream())));
        }
        return new Table(nextId(), 1, rows, null);
    }

    private Table.Row row(Set<Style> styles, Stream<String> texts) {
        return new Table.Row(texts.map(text -> new Table.Cell(1, 1, List.of(line(styles, text))))
                .toList());
    }

    private Paragraph line(Set<Style> styles, String text) {
        List<Inline> content = text.isEmpty() ? List.of() : List.of(new Text(text, styles));
        return new Paragraph(nextId(), content, null);
    }

    private BlockId nextId() {
        return BlockId.derivedFrom("figures " + period.label() + " " + blocks++);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
