package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("writing")
class EditorNotesTests {

    @RegisterExtension
    static final OnEditor OFFICER = new OnEditor();

    @Test
    void areWrittenAtTheFootWithSeveralParagraphsAndItems() {
        OFFICER.types("Họp 12 buổi");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("Gồm:\n- thôn 1\nthôn 2");
        OFFICER.presses("Escape");
        OFFICER.types(" trong quý.");
        OFFICER.shows("Họp 12 buổi{Gồm: / - thôn 1 / - thôn 2} trong quý.");
        assertThat(OFFICER.asks("new Set(ids()).size")).isEqualTo(5);
        assertThat(OFFICER.asks("JSON.stringify(editor.value) === madeAgain()")).isEqualTo(true);
    }

    @Test
    void areNumberedByTheirPlace() {
        writesTwo();
        assertThat(marks()).isEqualTo("một hai(1) ba(2)");
        OFFICER.presses("Home");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("đầu");
        assertThat(marks()).isEqualTo("(1)một hai(2) ba(3)");
        assertThat(OFFICER.asks("[...document.querySelectorAll('.tk-notes li')].map(line => line.textContent)"))
                .isEqualTo(List.of("(1)đầu", "(2)chú hai", "(3)chú ba"));
    }

    @Test
    void moveWithTheirMarkAndKeepTheirIdentity() {
        writesTwo();
        Object before = OFFICER.asks("ids().sort()");
        OFFICER.presses("Home");
        for (int i = 0; i < "một hai".length(); i++) {
            OFFICER.presses("ArrowRight");
        }
        OFFICER.presses("Shift+ArrowRight", "Control+x");
        OFFICER.shows("Đầu:", "một hai ba{chú ba}");
        OFFICER.presses("End", "Control+v");
        OFFICER.shows("Đầu:", "một hai ba{chú ba}{chú hai}");
        assertThat(marks()).isEqualTo("một hai ba(1)(2)");
        assertThat(OFFICER.asks("ids().sort()")).isEqualTo(before);
        OFFICER.presses("Control+v");
        OFFICER.shows("Đầu:", "một hai ba{chú ba}{chú hai}{chú hai}");
        assertThat(OFFICER.asks("new Set(ids()).size === ids().length")).isEqualTo(true);
    }

    @Test
    void shareOneHistoryWithTheText() {
        OFFICER.types("chữ");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("thân");
        OFFICER.shows("chữ{thân}");
        OFFICER.presses("Control+z");
        OFFICER.shows("chữ{}");
        OFFICER.presses("Control+y");
        OFFICER.shows("chữ{thân}");
        OFFICER.types(" thêm");
        OFFICER.shows("chữ{thân thêm}");
    }

    @Test
    void openAtAPressOnTheMarkAndLeadBackToIt() {
        writesTwo();
        OFFICER.page().click(".tk-mark >> nth=0");
        OFFICER.types("!");
        OFFICER.shows("Đầu:", "một hai{chú hai!} ba{chú ba}");
        OFFICER.page().click(".tk-notes li >> nth=1 >> .tk-note-body");
        OFFICER.types("?");
        OFFICER.page().click(".tk-note-back >> nth=0");
        OFFICER.types("X");
        OFFICER.shows("Đầu:", "một hai{chú hai!}X ba{chú ba?}");
        OFFICER.presses("ArrowLeft", "ArrowLeft", "Enter");
        OFFICER.types("Y");
        OFFICER.shows("Đầu:", "một hai{chú hai!Y}X ba{chú ba?}");
    }

    @Test
    void takeAnInputMethodToo() {
        OFFICER.types("chữ");
        OFFICER.presses("Control+Alt+f");
        OFFICER.composes("x");
        OFFICER.composes("xa");
        assertThat(OFFICER.asks("editor.composing")).isEqualTo(true);
        OFFICER.finishes("xã");
        OFFICER.shows("chữ{xã}");
    }

    @Test
    void goWithTheirMarkAndComeBackWithIt() {
        writesTwo();
        OFFICER.presses("Backspace");
        OFFICER.presses("Backspace");
        OFFICER.shows("Đầu:", "một hai{chú hai} ba");
        assertThat(OFFICER.page().locator(".tk-notes li").count()).isEqualTo(1);
        OFFICER.presses("Control+z");
        OFFICER.shows("Đầu:", "một hai{chú hai} ba{chú ba}");
        assertThat(OFFICER.page().locator(".tk-notes li").count()).isEqualTo(2);
    }

    @Test
    void keepATableThatTheyHold() {
        OFFICER.asks("""
                editor.load({type: 'doc', content: [{type: 'paragraph', attrs: {id: '1'}, content: [{type: 'text', text: 'chữ'},
                  {type: 'footnote', attrs: {id: '2'}, content: [
                    {type: 'paragraph', attrs: {id: '3'}, content: [{type: 'text', text: 'thân'}]},
                    {type: 'table', attrs: {id: '4', headerRows: 0}, content: [{type: 'table_row', content: [{type: 'table_cell',
                      attrs: {colspan: 1, rowspan: 1}, content: [{type: 'paragraph', attrs: {id: '5'}, content: [{type: 'text', text: 'ô'}]}]}]}]},
                  ]}]}]})""");
        OFFICER.page().click(".tk-notes li p >> nth=0");
        OFFICER.presses("End");
        OFFICER.types(" một");
        OFFICER.shows("chữ{thân một / table 0\n | ô |}");
    }

    private static void writesTwo() {
        OFFICER.types("Đầu:\nmột hai");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("chú hai");
        OFFICER.presses("Escape");
        OFFICER.types(" ba");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("chú ba");
        OFFICER.presses("Escape");
        OFFICER.shows("Đầu:", "một hai{chú hai} ba{chú ba}");
    }

    private static Object marks() {
        return OFFICER.asks("document.querySelector('.tk-text').lastChild.innerText.trim()");
    }
}
