package vn.trinhky.compilation.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.json.AppendicesColumn;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.regime.ReportingPeriod;

@Tag("figures")
class FigureTableTests {

    private static final ReportingPeriod PERIOD = new ReportingPeriod(2024, 2);

    @Test
    void setsUpToTenUnitsBesideTheirTotals() {
        List<Table> tables = tables(appendix(7));

        assertThat(tables).hasSize(1);
        assertThat(heads(tables.get(0)))
                .containsExactly(
                        "STT",
                        "Chỉ tiêu",
                        "Đơn vị tính",
                        "Xã 1",
                        "Xã 2",
                        "Xã 3",
                        "Xã 4",
                        "Xã 5",
                        "Xã 6",
                        "Xã 7",
                        "Tổng cộng",
                        "Quý I/2024",
                        "Tăng (+), giảm (-)");
        assertThat(tables.get(0).headerRows()).isOne();
    }

    @Test
    void dividesMoreUnitsEvenlyBehindATableOfTheTotals() {
        List<Table> tables = tables(appendix(31));

        assertThat(tables).hasSize(5);
        assertThat(heads(tables.get(0))).containsSequence("Tổng cộng", "Quý I/2024", "Tăng (+), giảm (-)");
        assertThat(tables.subList(1, 5).stream()
                        .flatMap(table -> heads(table).stream().skip(3)))
                .containsExactlyElementsOf(units(31));
        assertThat(tables.subList(1, 5)).allMatch(table -> heads(table).size() <= 3 + 8);
    }

    @Test
    void saysWhatItsSignsMeanAndRemarksBelow() {
        String words = words(appendix(3));

        assertThat(words)
                .contains("\"-\" không phát sinh", "\"…\" chưa báo cáo", "Tổng cộng chưa đủ số liệu của: Xã 2.");
    }

    @Test
    void isTheSameBlocksForTheSameFigures() {
        assertThat(appendix(7)).isEqualTo(appendix(7));
    }

    @Test
    void comesBackFromItsColumnAsItWas() {
        AppendicesColumn column = new AppendicesColumn();
        List<Appendix> kept = List.of(appendix(7));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(kept)))
                .isEqualTo(kept);
        assertThat(column.convertToDatabaseColumn(List.of())).isNull();
        assertThat(column.convertToEntityAttribute(null)).isEmpty();
    }

    @Test
    void countsInTheDigestAndLeavesThatOfATextAlone() {
        Manuscript text = new Manuscript(List.of());

        assertThat(Digests.of(text, List.of(), null)).isEqualTo(Digests.of(text));
        assertThat(Digests.of(text, List.of(appendix(7)), null))
                .isNotEqualTo(Digests.of(text))
                .isNotEqualTo(Digests.of(text, List.of(appendix(6)), null));
    }

    @Test
    void countsThePartsOfAnIndicatorBelowIt() {
        LineNumbers numbers = new LineNumbers();

        assertThat(Stream.of(
                        numbers.next("A", List.of()),
                        numbers.next("B", List.of("C", "D")),
                        numbers.next("C", List.of()),
                        numbers.next("D", List.of()),
                        numbers.next("E", List.of())))
                .containsExactly("1", "2", "2.1", "2.2", "3");
    }

    private static Appendix appendix(int units) {
        PrintedLine line = new PrintedLine(
                "1", "Số hộ", "hộ", Collections.nCopies(units, "12"), Integer.toString(units * 12), "1", "+11");
        return new FigureTable(PERIOD, units(units), List.of(line))
                .appendix(List.of("Tổng cộng chưa đủ số liệu của: Xã 2."));
    }

    private static List<String> units(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "Xã " + i).toList();
    }

    private static List<Table> tables(Appendix appendix) {
        return appendix.body().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<String> heads(Table table) {
        return table.rows().get(0).cells().stream()
                .map(cell -> ((TextBlock) cell.blocks().get(0)).words())
                .toList();
    }

    private static String words(Appendix appendix) {
        return appendix.body().blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).words())
                .reduce("", (all, next) -> all + next + "\n");
    }
}
