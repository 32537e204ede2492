package vn.trinhky.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.Definition.Kind;
import vn.trinhky.figures.Definition.Words;
import vn.trinhky.figures.Indicator;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/**
 * What seven communes entered so that it adds up to the figures of the reference report for the second quarter of 2024.
 * The sums are the report's; how they fall on the communes is invented, except where the report names the commune.
 */
final class ReferenceFigures {

    static final ReportingPeriod BEFORE = new ReportingPeriod(2024, 1);
    static final ReportingPeriod NOW = new ReportingPeriod(2024, 2);

    /** In the order of the demo's communes, X01 to X07: the third is Đăk Tơ Lung, the fourth Đăk Pne. */
    private static final Map<String, List<Integer>> ENTERED = Map.ofEntries(
            Map.entry("MH-DUNG", List.of(4, 4, 2, 4, 5, 5, 2)),
            Map.entry("MH-DAT", List.of(2, 2, 1, 2, 3, 2, 1)),
            Map.entry("MH-KHONG", List.of(2, 2, 1, 2, 2, 3, 1)),
            Map.entry("MH-MOI", List.of(1, 1, 1, 2, 1, 1, 1)),
            Map.entry("TT-BUOI", List.of(18, 15, 12, 21, 17, 15, 12)),
            Map.entry("TT-LUOT", List.of(1350, 1010, 840, 1480, 1150, 1225, 1005)),
            Map.entry("FM-TIN", List.of(6, 5, 4, 5, 5, 5, 8)),
            Map.entry("FM-BAI", List.of(0, 1, 0, 1, 0, 0, 3)),
            Map.entry("CTT-TIN", List.of(6, 5, 4, 5, 5, 5, 6)),
            Map.entry("CTT-BAI", List.of(1, 0, 1, 0, 1, 0, 2)),
            Map.entry("HT-CUNG", List.of(0, 0, 1, 0, 0, 0, 0)),
            Map.entry("PT-THA", List.of(0, 0, 2, 0, 0, 0, 0)),
            Map.entry("PT-NGU", List.of(0, 0, 0, 45, 0, 0, 0)),
            Map.entry("PT-SINH", List.of(0, 0, 0, 0, 0, 0, 0)));

    private static final Map<String, List<Integer>> ENTERED_BEFORE = Map.of(
            "MH-MOI", List.of(1, 0, 1, 1, 0, 1, 0),
            "HT-CUNG", List.of(0, 0, 1, 0, 0, 0, 0),
            "PT-THA", List.of(0, 0, 2, 0, 0, 0, 0),
            "PT-NGU", List.of(0, 0, 0, 55, 0, 0, 0),
            "PT-SINH", List.of(0, 0, 0, 2, 0, 0, 0));

    /** Pieces of the report's footnotes, and what they ask for. */
    private static final Map<String, String> ASKED = asked();

    private ReferenceFigures() {}

    static Map<String, Integer> entered(int commune) {
        return of(ENTERED, commune);
    }

    static Map<String, Integer> enteredBefore(int commune) {
        return of(ENTERED_BEFORE, commune);
    }

    private static Map<String, Integer> of(Map<String, List<Integer>> figures, int commune) {
        Map<String, Integer> own = new LinkedHashMap<>();
        figures.forEach((code, amounts) -> own.put(code, amounts.get(commune)));
        return own;
    }

    static List<Indicator> indicators(RegimeId regime) {
        return List.of(
                count(regime, "MH-DUNG", 1, "mô hình", AddingUp.SUM, List.of("MH-DAT", "MH-KHONG")),
                count(regime, "MH-DAT", 2, "mô hình", AddingUp.SUM, List.of()),
                count(regime, "MH-KHONG", 3, "mô hình", AddingUp.SUM, List.of()),
                count(regime, "MH-MOI", 4, "mô hình", AddingUp.SUM, List.of()),
                count(regime, "TT-BUOI", 5, "buổi", AddingUp.SUM, List.of()),
                count(regime, "TT-LUOT", 6, "lượt người", AddingUp.SUM, List.of()),
                count(regime, "FM-TIN", 7, "tin", AddingUp.SUM, List.of()),
                count(regime, "FM-BAI", 8, "bài", AddingUp.SUM, List.of()),
                count(regime, "CTT-TIN", 9, "tin", AddingUp.SUM, List.of()),
                count(regime, "CTT-BAI", 10, "bài", AddingUp.SUM, List.of()),
                variety(regime, "HT-SO", 11, "hủ tục", List.of("HT-CUNG")),
                count(regime, "HT-CUNG", 12, "hộ", AddingUp.LATEST, List.of()),
                variety(regime, "PT-SO", 13, "phong tục", List.of("PT-THA", "PT-NGU", "PT-SINH")),
                count(regime, "PT-THA", 14, "hộ", AddingUp.LATEST, List.of()),
                count(regime, "PT-NGU", 15, "hộ", AddingUp.LATEST, List.of()),
                count(regime, "PT-SINH", 16, "hộ", AddingUp.LATEST, List.of()));
    }

    private static Indicator count(
            RegimeId regime, String code, int place, String counted, AddingUp overPeriods, List<String> parts) {
        return new Indicator(regime, code, place, definition(code, counted, Kind.COUNT, overPeriods, parts));
    }

    private static Indicator variety(RegimeId regime, String code, int place, String counted, List<String> parts) {
        return new Indicator(regime, code, place, definition(code, counted, Kind.VARIETY, AddingUp.LATEST, parts));
    }

    private static Definition definition(
            String code, String counted, Kind kind, AddingUp overPeriods, List<String> parts) {
        return new Definition(
                BEFORE,
                new Words(code, code),
                new Words(counted, counted),
                kind,
                0,
                AddingUp.SUM,
                overPeriods,
                null,
                parts,
                null,
                Definition.Bounds.NONE,
                Map.of(),
                List.of(),
                null);
    }

    /**
     * The text with its figures asked for.
     *
     * @param tolung the id of the third commune, Đăk Tơ Lung, and {@code pne} that of the fourth: the report names them
     */
    static String tokensInto(String text, String tolung, String pne) {
        String asking = text;
        for (Map.Entry<String, String> piece : ASKED.entrySet()) {
            if (!asking.contains(piece.getKey())) {
                throw new AssertionError("the report does not say: " + piece.getKey());
            }
            String said = piece.getValue().replace("DAKTOLUNG", tolung).replace("DAKPNE", pne);
            asking = asking.replace(piece.getKey(), said);
        }
        return asking;
    }

    private static Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("Có 26 mô hình", "Có {{MH-DUNG/all/this/counted}}");
        asked.put("trong đó có 13 mô hình", "trong đó có {{MH-DAT/all/this/counted}}");
        asked.put("và 13 mô hình", "và {{MH-KHONG/all/this/counted}}");
        asked.put("đã có 12 mô hình", "đã có {{MH-MOI/all/year_to_date/counted}}");
        asked.put("tổ chức 110 buổi", "tổ chức {{TT-BUOI/all/this/counted}}");
        asked.put("hơn 8.000 lượt", "{{TT-LUOT/all/this/rounded}} lượt");
        asked.put("38 tin và 05 bài", "{{FM-TIN/all/this/value}} tin và {{FM-BAI/all/this/counted}}");
        asked.put("36 tin; 05 bài", "{{CTT-TIN/all/this/counted}}; {{CTT-BAI/all/this/counted}}");
        asked.put("còn 01 hủ tục, 02 phong tục", "còn {{HT-SO/all/this/counted}}, {{PT-SO/all/this/counted}}");
        asked.put("(giảm 01 phong tục", "({{PT-SO/all/previous/change}}");
        asked.put("(01 hộ tại thôn Kon Bì", "({{HT-CUNG/unit:DAKTOLUNG/this/counted}} tại thôn Kon Bì");
        asked.put("(còn 45 hộ", "(còn {{PT-NGU/unit:DAKPNE/this/counted}}");
        asked.put("giảm 10 hộ so với quý I/2024", "{{PT-NGU/unit:DAKPNE/previous/difference}}");
        return asked;
    }
}
