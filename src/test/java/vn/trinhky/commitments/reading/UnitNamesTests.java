package vn.trinhky.commitments.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.commitments.reading.UnitNames.Group;
import vn.trinhky.commitments.reading.UnitNames.Named;
import vn.trinhky.office.UnitId;

/** Whom the words of a task put in charge. */
@Tag("compiling")
class UnitNamesTests {

    private static final UnitNames NAMES = UnitNames.of(
            List.of(
                    named("KOI", "Ban Chỉ đạo Cuộc vận động xã Đăk Kôi", "Xã Đăk Kôi"),
                    named("RVE", "Ban Chỉ đạo Cuộc vận động thị trấn Đăk Rve", "Thị trấn Đăk Rve"),
                    named("TO", "Ban Chỉ đạo Cuộc vận động xã Đăk Tờ", "Xã Đăk Tờ"),
                    named("TORE", "Ban Chỉ đạo Cuộc vận động xã Đăk Tờ Re", "Xã Đăk Tờ Re"),
                    named("LAP1", "Ban Chỉ đạo xã Tân Lập, huyện Một", "Xã Tân Lập"),
                    named("LAP2", "Ban Chỉ đạo xã Tân Lập, huyện Hai", "Xã Tân Lập"),
                    named("PDT", "Phòng Dân tộc huyện", "Phòng Dân tộc")),
            List.of(new Group("Thị trấn", units("RVE")), new Group("Các xã", units("KOI", "TO", "TORE"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xã Đăk Kôi vận động 05 hộ                                        | KOI
            Giao BCĐ xã Đăk Tờ Re ra mắt 01 mô hình                           | TORE
            Đăk Kôi, Đăk Tờ Re cùng làm đường hoa                             | KOI TORE
            UBND thị trấn  Đăk Rve mở chuyên mục                              | RVE
            ĐĂK KÔI ra mắt mô hình                                            | KOI
            Các xã giao mỗi thôn một việc                                     | KOI TO TORE
            Phòng Dân tộc chủ trì, phối hợp với xã Đăk Kôi khảo sát           | PDT
            Phòng Dân tộc phối hợp với xã Đăk Kôi khảo sát                    | PDT KOI
            """)
    void areFoundByAllTheirNames(String words, String codes) {
        InCharge found = NAMES.inChargeOf(words).orElseThrow();

        assertThat(found.everybody()).isFalse();
        assertThat(found.units()).containsExactlyInAnyOrderElementsOf(units(codes.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã, thị trấn tuyên truyền mỗi thôn 02 buổi",
                "Đề nghị các đơn vị báo cáo đúng hạn",
                "CÁC ĐỊA PHƯƠNG rà soát mô hình"
            })
    void areAllWhereTheWordsSaySo(String words) {
        assertThat(NAMES.inChargeOf(words)).contains(InCharge.all());
    }

    @Test
    void areNoneWhereTheWordsNameNobodyOrTwoBearTheName() {
        assertThat(NAMES.inChargeOf("Tiếp tục rà soát các mô hình")).isEmpty();
        assertThat(NAMES.inChargeOf("Xã Tân Lập làm đường hoa")).isEmpty();
        assertThat(NAMES.inChargeOf("Đăk Kôính là tên khác")).isEmpty();
    }

    private static Named named(String code, String name, String shortName) {
        return new Named(unit(code), name, shortName);
    }

    private static List<UnitId> units(String... codes) {
        return Arrays.stream(codes).map(UnitNamesTests::unit).toList();
    }

    private static UnitId unit(String code) {
        return new UnitId(UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
