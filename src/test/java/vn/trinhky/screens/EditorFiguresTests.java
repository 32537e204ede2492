package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.manuscript.json.ManuscriptJson;

@Tag("figures")
class EditorFiguresTests {

    private static final String OWN = "[MH-DUNG/own/this/value]";

    @RegisterExtension
    static final OnEditor OFFICER = new OnEditor();

    @Test
    void areChosenWithASignAndFoundWithoutDiacritics() {
        OFFICER.types("Có ");
        chooses("dung hoat");
        OFFICER.types(" mô hình");
        OFFICER.shows("Có " + OWN + " mô hình");
        seesFigure("05");
        assertThat(OFFICER.asks("document.querySelector('.tk-text').innerText.trim()"))
                .isEqualTo("Có 05 mô hình");
        assertThat(OFFICER.asks("JSON.stringify(editor.value) === madeAgain()")).isEqualTo(true);
    }

    @Test
    void stayASignAfterEscapeOrASpaceAndInAnAddress() {
        OFFICER.types("tho@");
        OFFICER.types("trinhky.vn ");
        OFFICER.shows("tho@trinhky.vn ");
        OFFICER.types("@");
        seesSearch();
        OFFICER.presses("Escape");
        OFFICER.types(" và @");
        seesSearch();
        OFFICER.presses("Space");
        OFFICER.types("chữ");
        OFFICER.shows("tho@trinhky.vn @ và @ chữ");
    }

    @Test
    void leaveAnInputMethodAlone() {
        OFFICER.composes("@");
        OFFICER.finishes("@");
        OFFICER.types("chữ");
        OFFICER.shows("@chữ");
        assertThat(OFFICER.page().locator("dialog").count()).isZero();
    }

    @Test
    void goAtOneKeyAndComeBack() {
        OFFICER.types("Có ");
        chooses("buổi");
        OFFICER.presses("Backspace");
        OFFICER.shows("Có ");
        OFFICER.presses("Control+z");
        OFFICER.shows("Có [TT-BUOI/own/this/value]");
    }

    @Test
    void takeWordsThatAreTypedOnThemBehindThem() {
        chooses("dừng");
        OFFICER.presses("ArrowLeft");
        OFFICER.types("!");
        OFFICER.shows(OWN + "!");
    }

    @Test
    void areCopiedWithTheirQuestionAndForOthersInWords() {
        chooses("dừng");
        seesFigure("05");
        OFFICER.types(" mô hình");
        OFFICER.presses("Control+a", "Control+c");
        assertThat(OFFICER.asks("navigator.clipboard.readText()")).isEqualTo("05 mô hình");
        OFFICER.presses("ArrowRight", "Enter", "Control+v");
        OFFICER.shows(OWN + " mô hình", OWN + " mô hình");
        OFFICER.asks(
                "html => editor.append([{type: 'paragraph', attrs: {id: null}, content: [JSON.parse(html)]}])", """
                {"type": "figure", "attrs": {"asks": "MH-DUNG/all/this/value", "said": "25"}}""");
        assertThat(OFFICER.asks("/\"said\":(?!null)/.test(JSON.stringify(editor.value))"))
                .isEqualTo(false);
    }

    @Test
    void standInFootnotesAndCells() {
        OFFICER.types("Họp");
        OFFICER.presses("Control+Alt+f");
        chooses("buổi");
        OFFICER.presses("Escape");
        OFFICER.types(" nhiều.");
        OFFICER.shows("Họp{[TT-BUOI/own/this/value]} nhiều.");
        assertThat(OFFICER.page().locator(".tk-notes [data-figure]").textContent())
                .isEqualTo("12");
        OFFICER.presses("Enter");
        OFFICER.pushes("Chèn bảng");
        chooses("dừng");
        assertThat(String.valueOf(OFFICER.asks("brief()"))).contains("| " + OWN + " |");
    }

    @Test
    void areFoundAndCountedByWhatTheySay() {
        OFFICER.types("Có ");
        chooses("dừng");
        seesFigure("05");
        OFFICER.types(" mô hình");
        OFFICER.page().waitForSelector(".tk-count:has-text('4 từ')");
        OFFICER.presses("Control+f");
        OFFICER.types("05 mô");
        assertThat(OFFICER.page().locator(".tk-find output").textContent()).isEqualTo("1/1");
    }

    @Test
    void showWhatIsMissingAndBecomeWords() {
        chooses("dừng");
        OFFICER.page().click(".tk-text [data-figure]");
        OFFICER.page().click("dialog >> text=Đổi số liệu");
        OFFICER.page().selectOption("dialog select >> nth=0", "all");
        OFFICER.page().waitForSelector("dialog >> text=thiếu: Xã Đăk Pne");
        OFFICER.presses("Escape");
        OFFICER.shows(OWN);
        OFFICER.presses("Enter");
        OFFICER.page().click("dialog >> text=Thay bằng chữ");
        OFFICER.types(" mô hình");
        OFFICER.shows("05 mô hình");
    }

    @Test
    void keepTheirLastWordsOnTheDeviceForTheHoursWithoutANetwork() {
        chooses("dừng");
        OFFICER.asks("window.dispatchEvent(new Event('focus'))");
        OFFICER.page().waitForFunction("localStorage.getItem('tk-figures tho muc answers')?.includes('05')");
        OFFICER.page().addInitScript("window.fetch = () => Promise.reject(new TypeError('away'))");
        Object text = OFFICER.asks("JSON.stringify(editor.value)");
        OFFICER.page().reload();
        OFFICER.page().waitForFunction("window.editor?.querySelector('.ProseMirror')");
        OFFICER.asks("text => editor.load(JSON.parse(text))", text);
        seesFigure("05");
    }

    @Test
    void areWrittenAsTheServerWritesThem() {
        OFFICER.presses("Control+b");
        OFFICER.types("Có ");
        chooses("dừng");
        JsonNode sent = JsonMapper.shared().readTree((String) OFFICER.asks("JSON.stringify(editor.value)"));
        assertThat(ManuscriptJson.node(ManuscriptJson.read(sent))).isEqualTo(sent);
        assertThat(sent.toString())
                .contains(
                        "\"attrs\":{\"asks\":\"MH-DUNG/own/this/value\",\"said\":null},\"marks\":[{\"type\":\"bold\"}]");
    }

    private static void chooses(String query) {
        OFFICER.types("@");
        seesSearch();
        OFFICER.types(query);
        OFFICER.presses("Enter");
        OFFICER.page().waitForSelector("dialog .tk-quote-wording b:not(:text-is('…'))");
        OFFICER.presses("Enter");
        OFFICER.page()
                .waitForSelector(
                        "dialog",
                        new Page.WaitForSelectorOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void seesSearch() {
        OFFICER.page().waitForSelector("dialog input[role=combobox]:focus");
    }

    private static void seesFigure(String words) {
        OFFICER.page().waitForSelector(".tk-text [data-figure]:text-is('" + words + "')");
    }
}
