package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("writing")
class EditorWritingTests {

    @RegisterExtension
    static final OnEditor OFFICER = new OnEditor();

    @Test
    void makesItemsOfTypedSignsAndEndsThemAtAnEmptyOne() {
        OFFICER.types("Trong quý:\n- họp dân\ntuyên truyền");
        OFFICER.presses("Tab");
        OFFICER.types("\nphát tờ rơi\n\nHết.");
        OFFICER.shows("Trong quý:", "- họp dân", "+ tuyên truyền", "+ phát tờ rơi", "Hết.");
        OFFICER.presses("Home", "Backspace");
        OFFICER.shows("Trong quý:", "- họp dân", "+ tuyên truyền", "+ phát tờ rơiHết.");
    }

    @Test
    void takesASignBackAndMakesAParagraphOfAnItem() {
        OFFICER.types("- ");
        OFFICER.presses("Control+z");
        OFFICER.types("5 độ");
        OFFICER.shows("- 5 độ");
        assertThat(OFFICER.asks("editor.value.content[0].type")).isEqualTo("paragraph");
        OFFICER.presses("Control+a", "Delete");
        OFFICER.types("+ ý");
        OFFICER.presses("Home", "Backspace");
        OFFICER.shows("ý");
    }

    @Test
    void givesTheSecondHalfAnIdentityOfItsOwn() {
        OFFICER.types("một hai");
        Object before = OFFICER.asks("ids()[0]");
        OFFICER.presses("ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter");
        OFFICER.shows("một ", "hai");
        OFFICER.presses("Home", "Enter");
        OFFICER.shows("một ", "", "hai");
        assertThat(OFFICER.asks("[ids()[0], new Set(ids()).size, ids().every(id => /^[0-9a-f]{16}$/.test(id))]"))
                .isEqualTo(List.of(before, 3, true));
    }

    @Test
    void letsHeadingsOnlyBeDeeperThanTheSection() {
        OFFICER.types("Mô hình");
        OFFICER.presses("Control+Alt+2");
        OFFICER.shows("Mô hình");
        OFFICER.presses("Control+Alt+3");
        OFFICER.types("\nđoạn");
        OFFICER.shows("h3 Mô hình", "đoạn");
        OFFICER.page().selectOption(".tk-kind", "numbered-4");
        OFFICER.shows("h3 Mô hình", "n4 đoạn");
        assertThat(OFFICER.asks("[...document.querySelectorAll('.tk-kind option')].map(option => option.value)"))
                .asString()
                .contains("heading-3", "heading-4")
                .doesNotContain("heading-2");
    }

    @Test
    void setsTypefacesByKeysAndShowsThemPressed() {
        OFFICER.presses("Control+b");
        OFFICER.types("đậm");
        OFFICER.presses("Control+b", "Control+i");
        OFFICER.types(" nghiêng");
        OFFICER.presses("Control+i");
        OFFICER.types(" m");
        OFFICER.presses("Control+.");
        OFFICER.types("2");
        OFFICER.shows("<b:đậm><i: nghiêng> m<s:2>");
        OFFICER.page().waitForSelector("[aria-label='Chỉ số trên'][aria-pressed=true]");
        OFFICER.page().waitForSelector("[aria-label='Đậm'][aria-pressed=false]");
    }

    @Test
    void leavesAnInputMethodInPeace() {
        OFFICER.types("Ông ");
        for (String state : List.of("n", "ng", "ngu", "ngw", "ngư", "ngươ", "người")) {
            OFFICER.composes(state);
        }
        assertThat(OFFICER.asks("editor.composing")).isEqualTo(true);
        OFFICER.finishes("người");
        OFFICER.shows("Ông người");
        OFFICER.presses("Enter");
        OFFICER.composes("x");
        OFFICER.composes("xa");
        OFFICER.finishes("xã");
        OFFICER.shows("Ông người", "xã");
        assertThat(OFFICER.asks("[editor.composing, new Set(ids()).size]")).isEqualTo(List.of(false, 2));
    }

    @Test
    void keepsTheIdentityOfTheFirstWordThatWasComposedIntoNothing() {
        OFFICER.composes("đ");
        OFFICER.composes("đa");
        OFFICER.finishes("đã");
        OFFICER.shows("đã");
        OFFICER.page().waitForFunction("JSON.stringify(editor.value) === madeAgain()");
    }

    @Test
    void undoesAndDoesAgain() {
        OFFICER.types("một");
        OFFICER.presses("Enter");
        OFFICER.types("- hai");
        OFFICER.shows("một", "- hai");
        for (int i = 0; i < 6; i++) {
            OFFICER.presses("Control+z");
        }
        OFFICER.shows("");
        for (int i = 0; i < 6; i++) {
            OFFICER.presses("Control+y");
        }
        OFFICER.shows("một", "- hai");
        assertThat(OFFICER.asks("JSON.stringify(editor.value) === madeAgain()")).isEqualTo(true);
    }

    @Test
    void findsWordsInTextAndFootnotesWithTheirDiacritics() {
        OFFICER.types("Họp dân, HỌP thôn, hop");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("Cuộc họp thứ nhất");
        OFFICER.presses("Escape", "Control+f");
        OFFICER.types("họp");
        OFFICER.page().waitForSelector(".tk-find output:text-is('1/3')");
        OFFICER.presses("Enter");
        OFFICER.page().waitForSelector(".tk-find output:text-is('2/3')");
        OFFICER.presses("Shift+Enter", "Shift+Enter");
        OFFICER.page().waitForSelector(".tk-find output:text-is('3/3')");
        OFFICER.presses("Escape");
        assertThat(OFFICER.asks("[String(getSelection()), document.activeElement.closest('.tk-notes') !== null]"))
                .isEqualTo(List.of("họp", true));
    }

    @Test
    void countsSyllablesOfTextAndFootnotes() {
        OFFICER.types("Đạt 8.000 lượt - năm");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("hai từ");
        OFFICER.page().waitForSelector(".tk-count:text-is('6 từ, 1 chú thích')");
    }

    @Test
    void listsTheKeysOutsideTheTextOnly() {
        OFFICER.types("hỏi?");
        OFFICER.shows("hỏi?");
        assertThat(OFFICER.page().isVisible("dialog")).isFalse();
        OFFICER.page().focus("#before");
        OFFICER.presses("?");
        OFFICER.page().waitForSelector("dialog[open] >> text=Ctrl+Alt+F");
        OFFICER.presses("Escape");
        OFFICER.page().click(".tk-text");
        OFFICER.presses("F1");
        OFFICER.page().waitForSelector("dialog[open]");
    }

    @Test
    void isWorkedWithTheKeyboardAlone() {
        OFFICER.types("chữ");
        OFFICER.presses("Control+a", "Alt+F10", "ArrowRight", "Enter");
        OFFICER.shows("<b:chữ>");
        assertThat(
                        OFFICER.asks(
                                "[document.activeElement.title, document.querySelectorAll('.tk-tools [tabindex=\"0\"]').length]"))
                .isEqualTo(List.of("Đậm (Ctrl+B)", 1));
        OFFICER.page().click(".tk-text");
        OFFICER.types("\n- ý");
        OFFICER.presses("Escape", "Shift+Tab");
        assertThat(OFFICER.asks("document.activeElement.closest('.tk-text')")).isNull();
    }

    @Test
    void takesNothingWhileItMayOnlyBeRead() {
        OFFICER.types("giữ");
        OFFICER.asks("editor.setAttribute('readonly', '')");
        OFFICER.types(" thêm");
        OFFICER.presses("Enter", "Backspace");
        OFFICER.shows("giữ");
        OFFICER.page().waitForSelector("[role=textbox][aria-readonly=true]");
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    void fitsTheScreenAndKeepsItsToolsInSight(int width, int height) {
        OFFICER.opens(width, height);
        OFFICER.pastes(BareEditorPage.resource("word-clipboard.html"), "");
        OFFICER.types("\nCuối.".repeat(30));
        OFFICER.page().screenshot(new ScreenshotOptions().setPath(Path.of("target/screens/editor-" + width + ".png")));
        assertThat(OFFICER.asks("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(OFFICER.page().locator("[role=toolbar] >> nth=0").boundingBox().y)
                .isBetween(0.0, 100.0);
    }
}
