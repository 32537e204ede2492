package vn.trinhky.workflow.map.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("deadlines")
class LetteringTests {

    @Test
    void breaksBetweenWords() {
        assertThat(Lettering.lines("Đóng dấu, phát hành", 14, 90)).containsExactly("Đóng dấu,", "phát hành");
    }

    @Test
    void givesAWordThatIsTooLongALineOfItsOwn() {
        assertThat(Lettering.lines("a Nguyễnnnnnnnnnnnnnnnnn b", 14, 60))
                .containsExactly("a", "Nguyễnnnnnnnnnnnnnnnnn", "b");
    }

    @Test
    void countsALetterWithItsMarksOnce() {
        assertThat(Lettering.width("ễ", 10)).isEqualTo(Lettering.width("e", 10));
    }

    @Test
    void showsThatWordsWereLeftOut() {
        assertThat(Lettering.atMost(2, List.of("một", "hai", "ba"))).containsExactly("một", "hai…");
        assertThat(Lettering.atMost(2, List.of("một", "hai"))).containsExactly("một", "hai");
    }

    @Test
    void leavesOutNotesBeforeTheName() {
        Written words =
                Written.inside("Lãnh đạo đơn vị duyệt", List.of("Rơ Châm Blai", "từ 27/11"), new Area(0, 0, 80, 50));
        assertThat(words.name()).hasSize(3);
        assertThat(words.notes()).isEmpty();
    }
}
