package vn.trinhky.punctuality.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.punctuality.Standing;
import vn.trinhky.punctuality.words.Attendance.Attended;

/** The sentences of a report about its own units, for all that can come together. */
@Tag("deadlines")
class AttendanceWordsTests {

    /**
     * Units are written as letters: T on time, N on time and nil, L late (1, 2, 3 … days, one more for each), Z late and
     * nil, M missing, P pending.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -       | -
            T       | xã A gửi báo cáo đúng hạn
            N       | xã A gửi báo cáo đúng hạn, báo cáo không phát sinh
            L       | xã A gửi báo cáo chậm 01 ngày làm việc
            Z       | xã A gửi báo cáo chậm 01 ngày làm việc, báo cáo không phát sinh
            M       | xã A không gửi báo cáo
            P       | xã A chưa đến hạn gửi báo cáo
            TT      | các đơn vị chấp hành nghiêm chế độ báo cáo, 02/02 đơn vị gửi báo cáo đúng hạn
            TN      | các đơn vị chấp hành nghiêm chế độ báo cáo, 02/02 đơn vị gửi báo cáo đúng hạn; 01 đơn vị báo cáo không phát sinh: xã B
            NN      | các đơn vị chấp hành nghiêm chế độ báo cáo, 02/02 đơn vị gửi báo cáo đúng hạn; 02 đơn vị báo cáo không phát sinh: xã A, xã B
            TL      | 01/02 đơn vị gửi báo cáo đúng hạn; 01 đơn vị gửi báo cáo chậm: xã B (01 ngày làm việc)
            TM      | 01/02 đơn vị gửi báo cáo đúng hạn; 01 đơn vị không gửi báo cáo: xã B
            TP      | 01/02 đơn vị gửi báo cáo đúng hạn; 01 đơn vị chưa đến hạn gửi báo cáo
            TLM     | 01/03 đơn vị gửi báo cáo đúng hạn; 01 đơn vị gửi báo cáo chậm: xã B (01 ngày làm việc); 01 đơn vị không gửi báo cáo: xã C
            TLP     | 01/03 đơn vị gửi báo cáo đúng hạn; 01 đơn vị gửi báo cáo chậm: xã B (01 ngày làm việc); 01 đơn vị chưa đến hạn gửi báo cáo
            TMP     | 01/03 đơn vị gửi báo cáo đúng hạn; 01 đơn vị không gửi báo cáo: xã B; 01 đơn vị chưa đến hạn gửi báo cáo
            TZM     | 01/03 đơn vị gửi báo cáo đúng hạn; 01 đơn vị gửi báo cáo chậm: xã B (01 ngày làm việc); 01 đơn vị không gửi báo cáo: xã C; 01 đơn vị báo cáo không phát sinh: xã B
            TNLZMP  | 02/06 đơn vị gửi báo cáo đúng hạn; 02 đơn vị gửi báo cáo chậm: xã C (01 ngày làm việc), xã D (02 ngày làm việc); 01 đơn vị không gửi báo cáo: xã E; 01 đơn vị chưa đến hạn gửi báo cáo; 02 đơn vị báo cáo không phát sinh: xã B, xã D
            LL      | chưa có đơn vị nào gửi báo cáo đúng hạn; 02 đơn vị gửi báo cáo chậm: xã A (01 ngày làm việc), xã B (02 ngày làm việc)
            MM      | chưa có đơn vị nào gửi báo cáo đúng hạn; 02 đơn vị không gửi báo cáo: xã A, xã B
            LM      | chưa có đơn vị nào gửi báo cáo đúng hạn; 01 đơn vị gửi báo cáo chậm: xã A (01 ngày làm việc); 01 đơn vị không gửi báo cáo: xã B
            PP      | chưa có đơn vị nào gửi báo cáo đúng hạn; 02 đơn vị chưa đến hạn gửi báo cáo
            LP      | chưa có đơn vị nào gửi báo cáo đúng hạn; 01 đơn vị gửi báo cáo chậm: xã A (01 ngày làm việc); 01 đơn vị chưa đến hạn gửi báo cáo
            MP      | chưa có đơn vị nào gửi báo cáo đúng hạn; 01 đơn vị không gửi báo cáo: xã A; 01 đơn vị chưa đến hạn gửi báo cáo
            LMP     | chưa có đơn vị nào gửi báo cáo đúng hạn; 01 đơn vị gửi báo cáo chậm: xã A (01 ngày làm việc); 01 đơn vị không gửi báo cáo: xã B; 01 đơn vị chưa đến hạn gửi báo cáo
            """)
    void saysWhoKeptTheRegimeAndWhoDidNot(@Nullable String units, @Nullable String sentence) {
        assertThat(words(units == null ? "" : units).paragraph()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,       -,            -
            TTTTTLM, 05/07 đơn vị, '71,4%'
            TT,      02/02 đơn vị, 100%
            MM,      0/02 đơn vị,  0%
            TPP,     01/03 đơn vị, 100%
            PP,      0/02 đơn vị,  -
            """)
    void countsMissingUnitsAndLeavesOutThoseThatMayTakeTheirTime(
            @Nullable String units, @Nullable String counted, @Nullable String rate) {
        AttendanceWords words = words(units == null ? "" : units);
        assertThat(words.counted()).isEqualTo(counted);
        assertThat(words.rate()).isEqualTo(rate);
    }

    @Test
    void namesEightAndCountsNineByKind() {
        assertThat(words("T" + "M".repeat(8)).paragraph())
                .endsWith("08 đơn vị không gửi báo cáo: xã B, xã C, xã D, xã E, xã F, xã G, xã H, xã I");
        assertThat(words("T" + "M".repeat(9)).paragraph())
                .isEqualTo("01/10 đơn vị gửi báo cáo đúng hạn; 09 đơn vị không gửi báo cáo (09 xã)");
    }

    @Test
    void putsTheKindWithMostUnitsFirst() {
        List<Attended> units = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> units.add(new Attended("ban " + i, "ban", Standing.MISSING, 0, false)));
        IntStream.range(0, 1203).forEach(i -> units.add(new Attended("xã " + i, "xã", Standing.MISSING, 0, false)));
        assertThat(new AttendanceWords(new Attendance(units)).paragraph())
                .isEqualTo("chưa có đơn vị nào gửi báo cáo đúng hạn; "
                        + "1.207 đơn vị không gửi báo cáo (1.203 xã, 04 ban)");
    }

    @Test
    void saysFromHowManyToHowManyDaysManyUnitsWereLate() {
        assertThat(words("L".repeat(9)).paragraph())
                .isEqualTo("chưa có đơn vị nào gửi báo cáo đúng hạn; "
                        + "09 đơn vị gửi báo cáo chậm (09 xã), từ 01 đến 09 ngày làm việc");
    }

    private static AttendanceWords words(String letters) {
        List<Attended> units = new ArrayList<>();
        int days = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            days += letter == 'L' || letter == 'Z' ? 1 : 0;
            units.add(new Attended(
                    "xã " + String.valueOf((char) ('A' + i)).toUpperCase(Locale.ROOT),
                    "xã",
                    switch (letter) {
                        case 'T', 'N' -> Standing.ON_TIME;
                        case 'L', 'Z' -> Standing.LATE;
                        case 'M' -> Standing.MISSING;
                        default -> Standing.PENDING;
                    },
                    letter == 'L' || letter == 'Z' ? days : 0,
                    letter == 'N' || letter == 'Z'));
        }
        return new AttendanceWords(new Attendance(units));
    }
}
