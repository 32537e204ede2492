package vn.trinhky.word.check;

import java.time.LocalDate;
import java.util.List;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.ReportOfSeven;
import vn.trinhky.word.SampleAppendix;

/** A report of eight pages as the product writes it, with two appendices. */
final class OwnReport {

    private OwnReport() {}

    static OfficialDocument of(LayoutProfile profile) {
        boolean state = profile.isOfTheState();
        return new OfficialDocument(
                        profile,
                        state ? "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" : "TỈNH ỦY QUẢNG NGÃI",
                        state ? "ỦY BAN NHÂN DÂN XÃ MĂNG RƠI" : "BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG",
                        7,
                        state ? "BC-UBND" : "BC/BCĐ",
                        "Măng Rơi",
                        LocalDate.of(2026, 6, 3),
                        "BÁO CÁO",
                        "Kết quả thực hiện nhiệm vụ quý II/2026 và phương hướng, nhiệm vụ trọng tâm quý III/2026",
                        state ? List.of("Sở Nội vụ") : List.of(),
                        ReportOfSeven.party().body(),
                        state
                                ? List.of("Như trên", "Các đơn vị trực thuộc", "Lưu: VT")
                                : List.of("Thường trực Tỉnh ủy (b/c)", "Các đơn vị trực thuộc", "Lưu VT"),
                        state
                                ? List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
                                : List.of("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
                        "A Brol Vẽ")
                .followedBy(List.of(SampleAppendix.figures(), SampleAppendix.upright()));
    }
}
