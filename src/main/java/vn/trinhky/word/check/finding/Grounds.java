package vn.trinhky.word.check.finding;

import java.util.EnumMap;
import java.util.Map;
import vn.trinhky.word.LayoutProfile;

/**
 * Where the rules stand. The clauses of the Party's guidances are not named: their texts were read only in summaries of
 * others, and a clause that nobody has seen is no ground.
 */
final class Grounds {

    private static final String DECREE = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, ";
    private static final String TWO_TIERS =
            "Luật Tổ chức chính quyền địa phương 2025; Quyết định 19/2025/QĐ-TTg (30/6/2025)";

    private static final Map<Area, String> STATE = new EnumMap<>(Map.ofEntries(
            Map.entry(Area.PAGE, "mục I"),
            Map.entry(Area.TYPEFACE, "mục I"),
            Map.entry(Area.PAGE_NUMBER, "mục I"),
            Map.entry(Area.SIZES, "mục I"),
            Map.entry(Area.COMPONENTS, "mục I"),
            Map.entry(Area.TITLE, "mục II.1"),
            Map.entry(Area.ISSUER, "mục II.2"),
            Map.entry(Area.NUMBER, "mục II.3"),
            Map.entry(Area.PLACE_DATE, "mục II.4"),
            Map.entry(Area.TYPE, "mục II.5"),
            Map.entry(Area.TEXT, "mục II.6"),
            Map.entry(Area.CITING, "mục II.6"),
            Map.entry(Area.SIGNING, "mục II.7"),
            Map.entry(Area.ADDRESSEES, "mục II.9"),
            Map.entry(Area.RECIPIENTS, "mục II.9"),
            Map.entry(Area.APPENDIX, "mục III.1"),
            Map.entry(Area.URGENCY, "mục III")));

    private Grounds() {}

    static String of(Area area, LayoutProfile profile) {
        if (area == Area.TWO_TIERS) {
            return TWO_TIERS;
        }
        if (profile.isOfTheState()) {
            return DECREE + STATE.get(area);
        }
        return guidance(profile)
                + switch (area) {
                    case TITLE, ISSUER, NUMBER, PLACE_DATE, TYPE, SIGNING, RECIPIENTS, URGENCY, SIZES ->
                        ", bảng kiểu chữ và cỡ chữ";
                    case CITING -> ", cách viện dẫn";
                    default -> "";
                };
    }

    private static String guidance(LayoutProfile profile) {
        return profile == LayoutProfile.PARTY_HD36_2018
                ? "Hướng dẫn 36-HD/VPTW (03/4/2018)"
                : "Hướng dẫn 05-HD/VPTW (27/5/2026)";
    }
}
