package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("writing")
class EditorPastingTests {

    private static final String NOTICE = ".tk-editor-notice";

    @RegisterExtension
    static final OnEditor OFFICER = new OnEditor();

    @Test
    void takesStructureAndFootnotesFromWordAndNothingElse() {
        OFFICER.pastes(BareEditorPage.resource("word-clipboard.html"), "");
        OFFICER.shows(
                "h3 Công tác tuyên truyền",
                "<b:Trong quý,> xã Đăk Kôi tổ chức <i:12 buổi> họp dân tại <u:ba thôn>, diện tích 40 m<s:2>"
                        + "{Thôn 1, thôn 2 và thôn 3. / - Thôn 3 họp <i:hai> lần.}, hơn 8.000 lượt người dự.",
                "- Rà soát 26 mô hình{Theo Kế hoạch số 12-KH/BDV.};",
                "+ Trong đó 13 mô hình đạt.",
                "n4 Giao các thôn ghi chép số liệu.",
                "+ Hội Liên hiệp Phụ nữ duy trì tổ tiết kiệm.",
                "table 2",
                " | 1x2:<b:Đơn vị> | 2x1:<b:Số buổi> |",
                " | Quý I | Quý II |",
                " | Đăk Kôi{Số liệu đến ngày 15/6.} | 5 | 7 |");
        assertThat(OFFICER.page().textContent(NOTICE)).contains("1 hình ảnh");
        assertThat(OFFICER.asks("new Set(ids()).size === ids().length && ids().every(id => id)"))
                .isEqualTo(true);
        OFFICER.presses("Control+z");
        OFFICER.shows("");
    }

    @Test
    void takesTheWordsOfAWebPageWithoutItsStylesScriptsAndPictures() {
        OFFICER.pastes(BareEditorPage.resource("web-page.html"), "");
        OFFICER.shows(
                "h3 Tin trong tỉnh",
                "Sáng <b:15/6>, Ban Dân vận họp{Nguồn: Báo Đăk Kôi}.",
                "Dự họp có 30 người.",
                "Quang cảnh",
                "- Một",
                "+ Một lẻ",
                "- Hai",
                "n3 Bước một",
                "n3 Bước hai",
                "<bi:Cuối> trang");
        assertThat(OFFICER.page().textContent(NOTICE)).contains("2 hình ảnh");
        assertThat(OFFICER.asks("window.ran")).isNull();
    }

    @Test
    void understandsTheOfficesNotationInPlainText() {
        OFFICER.pastes(null, "- Rà soát 26 mô hình⁽¹⁾\n+ **đạt** 13\n\n⁽¹⁾ Theo kế hoạch.\n| A | B |\n| 1 | 2 |");
        OFFICER.shows("- Rà soát 26 mô hình{Theo kế hoạch.}", "+ <b:đạt> 13", "table 0", " | A | B |", " | 1 | 2 |");
    }

    @Test
    void readsPlainTextLineByLineWithoutANetwork() {
        OFFICER.page().context().setOffline(true);
        OFFICER.pastes(null, "Mở đầu\r\n- một\r\n+ hai\r\n\r\nHết");
        OFFICER.shows("Mở đầu", "- một", "+ hai", "Hết");
        OFFICER.page().context().setOffline(false);
    }

    @Test
    void putsOneLineIntoTheMiddleOfALine() {
        OFFICER.types("ab");
        OFFICER.presses("ArrowLeft");
        OFFICER.pastes(null, " chữ ");
        OFFICER.pastes("<p style='color:red'><b>đậm</b></p>", "");
        OFFICER.shows("a chữ <b:đậm>b");
    }

    @Test
    void bringsItsOwnCopiesBackWhole() {
        OFFICER.pastes(BareEditorPage.resource("word-clipboard.html"), "");
        Object whole = OFFICER.asks("brief()");
        OFFICER.presses("Control+a", "Control+c", "Control+x");
        OFFICER.shows("");
        OFFICER.presses("Control+v");
        OFFICER.shows(String.valueOf(whole));
        OFFICER.presses("Control+v");
        assertThat(OFFICER.asks("new Set(ids()).size === ids().length")).isEqualTo(true);
    }

    @Test
    void givesOtherProgramsPlainHtmlAndTheOfficesNotation() {
        OFFICER.types("- ý");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("thân");
        OFFICER.presses("Escape", "Control+a", "Control+c");
        assertThat(OFFICER.asks("navigator.clipboard.readText()")).isEqualTo("- ý⁽¹⁾\n⁽¹⁾ thân");
        assertThat(
                        OFFICER.asks(
                                "navigator.clipboard.read().then(([item]) => item.getType('text/html')).then(html => html.text())"))
                .asString()
                .contains("- </span>", "(1)</sup>", "thân</p>");
    }

    @Test
    void keepsTheWordsWhereItsKindCannotStand() {
        OFFICER.types("chữ");
        OFFICER.presses("Control+Alt+f");
        OFFICER.pastes(BareEditorPage.resource("web-page.html"), "");
        assertThat(OFFICER.asks("brief()"))
                .asString()
                .contains("Tin trong tỉnh / Sáng <b:15/6>, Ban Dân vận họp (Nguồn: Báo Đăk Kôi).");
        OFFICER.presses("Escape", "End", "Enter");
        OFFICER.pushes("Chèn bảng");
        OFFICER.pastes("<h1>Tiêu đề</h1><p>Đoạn</p><table><tr><td>a</td><td>b</td></tr></table>", "");
        assertThat(OFFICER.asks("brief()")).asString().contains(" | Tiêu đề / Đoạn / a / b |");
    }
}
