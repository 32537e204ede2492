package vn.trinhky.screens;

import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("writing")
class EditorTablesTests {

    @RegisterExtension
    static final OnEditor OFFICER = new OnEditor();

    @Test
    void growWithTheTabKey() {
        OFFICER.pushes("Chèn bảng");
        OFFICER.types("A");
        for (int i = 0; i < 9; i++) {
            OFFICER.presses("Tab");
        }
        OFFICER.types("thêm");
        OFFICER.shows("table 1", " | A |  |  |", " |  |  |  |", " |  |  |  |", " | thêm |  |  |", "");
    }

    @Test
    void joinCellsAndTakeThemApart() {
        OFFICER.pushes("Chèn bảng");
        OFFICER.types("A");
        OFFICER.presses("Tab");
        OFFICER.types("B");
        selectsFirstTwoCells();
        OFFICER.pushes("Gộp các ô đã chọn");
        OFFICER.shows("table 1", " | 2x1:A / B |  |", " |  |  |  |", " |  |  |  |", "");
        OFFICER.pushes("Tách ô");
        OFFICER.shows("table 1", " | A / B |  |  |", " |  |  |  |", " |  |  |  |", "");
        OFFICER.presses("Control+z", "Control+z");
        OFFICER.shows("table 1", " | A | B |  |", " |  |  |  |", " |  |  |  |", "");
    }

    @Test
    void loseRowsAndColumnsAndKeepTheHeaderRight() {
        OFFICER.pushes("Chèn bảng");
        OFFICER.types("A");
        OFFICER.pushes("Thêm hàng phía trên");
        OFFICER.shows("table 2", " |  |  |  |", " | A |  |  |", " |  |  |  |", " |  |  |  |", "");
        OFFICER.pushes("Xóa hàng");
        OFFICER.pushes("Xóa cột");
        OFFICER.shows("table 1", " |  |  |", " |  |  |", " |  |  |", "");
        OFFICER.pushes("Lặp lại các hàng đến đây ở đầu mỗi trang");
        OFFICER.shows("table 2", " |  |  |", " |  |  |", " |  |  |", "");
        OFFICER.pushes("Lặp lại các hàng đến đây ở đầu mỗi trang");
        OFFICER.shows("table 0", " |  |  |", " |  |  |", " |  |  |", "");
        OFFICER.pushes("Xóa bảng");
        OFFICER.shows("");
    }

    private static void selectsFirstTwoCells() {
        BoundingBox first = OFFICER.page().locator("td >> nth=0").boundingBox();
        BoundingBox second = OFFICER.page().locator("td >> nth=1").boundingBox();
        OFFICER.page().mouse().move(first.x + 12, first.y + 10);
        OFFICER.page().mouse().down();
        OFFICER.page().mouse().move(second.x + 30, second.y + 10);
        OFFICER.page().mouse().up();
        OFFICER.page().waitForSelector("[aria-label='Gộp các ô đã chọn'][aria-disabled=false]");
    }
}
