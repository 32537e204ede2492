package vn.trinhky.figures.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.figures.Said;

@Tag("figures")
class FigureFormTests {

    @Test
    void tellsNilFromMissing() {
        FigureForm form = Forms.saying("MH-MOI", "không phát sinh");
        assertThat(form.missing())
                .extracting(FigureLine::code)
                .doesNotContain("MH-MOI", "MH-TYLE")
                .contains("MH-DUNG");
        assertThat(form.line("MH-MOI").orElseThrow().said()).isEqualTo(Said.none());
    }

    @Test
    void computesARateFromItsTwoLinesAndNothingWhileOneIsMissing() {
        FigureLine rate = Forms.empty().line("MH-TYLE").orElseThrow();
        assertThat(Forms.saying("MH-DUNG", "4", "MH-DAT", "3").computed(rate)).isEqualByComparingTo("75");
        assertThat(Forms.saying("MH-DUNG", "4").computed(rate)).isNull();
        assertThat(Forms.saying("MH-DUNG", "0", "MH-DAT", "0").computed(rate)).isNull();
    }

    @Test
    void addsTheQuartersOfTheYearBeforeItSaysHowFarTheTargetIsReached() {
        assertThat(Forms.saying("TT-BUOI", "20").line("TT-BUOI").orElseThrow().reached())
                .isEqualTo(50);
        assertThat(Forms.empty().line("TT-BUOI").orElseThrow().reached()).isNull();
    }

    @Test
    void saysWhereTheSeriesBreaksAndComparesNothingAcross() {
        FigureLine line = Forms.empty().line("HO").orElseThrow();
        assertThat(line.redefined().orElseThrow().name().vi()).isEqualTo("Hộ theo cách mới");
        assertThat(line.comparableLast()).isNull();
    }

    @Test
    void writesWhatWasSaidAsItWouldBeTyped() {
        FigureForm form = Forms.saying("MH-MOI", "8000", "DIEN-TICH", "0,5", "CO-HUONG", "yes", "MH-DUNG", "kps");
        assertThat(form.lines())
                .filteredOn(line -> line.entry() != null)
                .extracting(line -> line.typed().value() + line.typed().nil())
                .containsExactly("8.000false", "true", "0,50false", "cófalse");
    }
}
