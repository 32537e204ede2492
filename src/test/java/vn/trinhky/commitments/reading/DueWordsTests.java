package vn.trinhky.commitments.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.commitments.Due;
import vn.trinhky.regime.ReportingPeriod;

/** When a task is due, as its words say. The next period is quarter III of 2026. */
@Tag("compiling")
class DueWordsTests {

    private static final ReportingPeriod NEXT = new ReportingPeriod(2026, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo trước ngày 30/9/2026                           | 3 | 2026 | 2026-09-30
            Báo cáo trước ngày 30/9                                | 3 | 2026 | 2026-09-30
            Hoàn thành trước 15-8                                  | 3 | 2026 | 2026-08-15
            Xong trước ngày 05 tháng 10 năm 2026                   | 4 | 2026 | 2026-10-05
            Xong trước ngày 15/2                                   | 1 | 2027 | 2027-02-15
            Chậm nhất là ngày 31/9 phải xong                       | 3 | 2026 | 2026-09-30
            Trước ngày 30 của tháng cuối quý                       | 3 | 2026 | 2026-09-30
            Đến hết ngày 10/5/2026 báo cáo                         | 3 | 2026 | 2026-05-10
            Hoàn thành trong quý III                               | 3 | 2026 |
            Hoàn thành TRONG QUÝ IV năm 2026                       | 4 | 2026 |
            Xong trước cuối quý 4/2026                             | 4 | 2026 |
            Ra mắt trong quý I                                     | 1 | 2027 |
            Sơ kết trong tháng 11                                  | 4 | 2026 |
            Sơ kết trong tháng 2/2027                              | 1 | 2027 |
            Tổng kết cuối năm                                      | 4 | 2026 |
            Hoàn thành trong năm 2027                              | 4 | 2027 |
            Hoàn thành trong quý I/2026                            | 3 | 2026 |
            """)
    void isReadFromTheWords(String words, int quarter, int year, LocalDate day) {
        assertThat(DueWords.read(words, NEXT)).isEqualTo(new Due(new ReportingPeriod(year, quarter), day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vận động 05 hộ làm chuồng trại
            Quán triệt Chỉ thị số 13-CT/TU, ngày 18/3/2022 của Tỉnh ủy
            Phấn đấu tăng 02 mô hình so với quý I/2026
            Tỷ lệ đạt 3/4 số thôn
            Báo cáo trước ngày 45/9
            Họp giao ban trong tháng 13
            """)
    void isTheNextPeriodWhereTheWordsDoNotSay(String words) {
        assertThat(DueWords.read(words, NEXT)).isEqualTo(Due.in(NEXT));
    }

    @Test
    void isNeverBeforeTheNextPeriod() {
        assertThat(DueWords.read("Xong trước ngày 01/01/2020", NEXT).period()).isEqualTo(NEXT);
    }
}
