package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A block names everybody whose words it says, whatever is done to it with the keys. */
@Tag("compiling")
class EditorOriginsTests {

    @RegisterExtension
    private static final OnEditor OFFICER = new OnEditor();

    @BeforeEach
    void opensATextOfTwoUnits() {
        OFFICER.asks("""
                const from = (unit) => [{kind: 'part', unit, subject: 's-' + unit, version: 1, author: 'A Lâm', block: 'b'}];
                const block = (id, unit, text) =>
                  ({type: 'paragraph', attrs: {id, origin: unit && from(unit)}, content: [{type: 'text', text}]});
                editor.load({type: 'doc', content: [
                  block('aaaaaaaaaaaaaaaa', 'mot', 'Xã Một họp dân.'), block('bbbbbbbbbbbbbbbb', 'hai', 'Xã Hai mở lớp.')]});
                window.units = () => editor.value.content.map(
                  ({attrs}) => (attrs.origin ?? []).map(({unit}) => unit).join('+')).join(' | ');""");
        OFFICER.page().click(".tk-text p:last-child");
        OFFICER.presses("Control+End");
    }

    @Test
    void namesBothAfterTheyAreJoinedAndEachAgainAfterUndo() {
        OFFICER.presses("Home", "Backspace");
        OFFICER.shows("Xã Một họp dân.Xã Hai mở lớp.");
        assertThat(OFFICER.asks("units()")).isEqualTo("mot+hai");
        OFFICER.presses("Control+z");
        OFFICER.shows("Xã Một họp dân.", "Xã Hai mở lớp.");
        assertThat(OFFICER.asks("units()")).isEqualTo("mot | hai");
    }

    @Test
    void namesBothWhenTheEndOfOneAndTheBeginningOfTheOtherAreDeleted() {
        OFFICER.presses("Home", "ArrowRight", "ArrowRight", "ArrowRight");
        OFFICER.presses("Shift+ArrowUp", "Delete");
        assertThat(OFFICER.asks("[editor.value.content.length, units()]")).isEqualTo(List.of(1, "mot+hai"));
    }

    @Test
    void namesNobodyWhoseWordsAreAllGone() {
        OFFICER.presses("Shift+Home", "Delete", "Backspace");
        OFFICER.shows("Xã Một họp dân.");
        assertThat(OFFICER.asks("units()")).isEqualTo("mot");
    }

    @Test
    void namesTheUnitInBothHalvesButNotInANewParagraph() {
        OFFICER.presses("Home", "ArrowRight", "ArrowRight", "Enter");
        assertThat(OFFICER.asks("units()")).isEqualTo("mot | hai | hai");
        OFFICER.presses("End", "Enter");
        OFFICER.types("Ban Chỉ đạo đánh giá cao.");
        assertThat(OFFICER.asks("units()")).isEqualTo("mot | hai | hai | ");
    }
}
