package vn.trinhky.manuscript.citing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of document types and their codes. (Regulation 399-QĐ/TW for the Party; Decree 30/2020, art. 7 and appendix III;
 * legal documents as they are named)
 */
public final class DocumentTypes {

    private static final Map<String, String> CODES = new LinkedHashMap<>();
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    /** Numbers after these words count projects and the like, unless date or body follows. */
    private static final Set<String> LOOSE = Set.of(
            "Chương trình", "Dự án", "Phương án", "Quy hoạch", "Biên bản", "Hợp đồng", "Chiến lược", "Giấy mời", "Văn bản");

    static {
        String coded = "NQ Nghị quyết,QĐ Quyết định,CT Chỉ thị,KL Kết luận,QC Quy chế,QyĐ Quy định,TC Thông cáo,TB Thông báo,"
                + "HD Hướng dẫn,CTr Chương trình,CTrPH Chương trình phối hợp,KH Kế hoạch,PA Phương án,ĐA Đề án,DA Dự án,"
                + "BC Báo cáo,BB Biên bản,TTr Tờ trình,HĐ Hợp đồng,CĐ Công điện,CV Công văn,TT Thông tư,NĐ Nghị định,"
                + "TTLT Thông tư liên tịch,NQLT Nghị quyết liên tịch,VBHN Văn bản hợp nhất,BGN Bản ghi nhớ,BTT Bản thỏa thuận,"
                + "GUQ Giấy ủy quyền,GM Giấy mời,L Luật,PL Pháp lệnh";
        for (String each : coded.split(",")) {
            int space = each.indexOf(' ');
            CODES.put(each.substring(0, space), each.substring(space + 1));
        }
        CODES.values().forEach(DocumentTypes::name);
        List.of(
                        "Bộ luật",
                        "Chiến lược",
                        "Chương trình hành động",
                        "Lệnh",
                        "Lời kêu gọi",
                        "Quy chế phối hợp",
                        "Quy hoạch",
                        "Quy định",
                        "Thông tri",
                        "Tuyên bố",
                        "Văn bản")
                .forEach(DocumentTypes::name);
        NAMES.put("nghi quyet", "Nghị quyết");
        CODES.forEach((code, name) -> {
            if (code.length() > 1) {
                NAMES.put(code.toLowerCase(Locale.ROOT), name);
            }
        });
    }

    private DocumentTypes() {}

    private static void name(String name) {
        NAMES.put(name.toLowerCase(Locale.ROOT), name);
    }

    /** All names, for a person to choose from. */
    public static List<String> names() {
        return new ArrayList<>(new java.util.TreeSet<>(NAMES.values()));
    }

    /** The type that these words or this abbreviation name, in any capitals. */
    static Optional<String> named(String words) {
        return Optional.ofNullable(NAMES.get(words.toLowerCase(Locale.ROOT)));
    }

    /** Whether a notation can begin like this. */
    static boolean isCode(String piece) {
        return CODES.containsKey(piece) || CODES.containsKey(piece.toUpperCase(Locale.ROOT));
    }

    /** The type that a notation tells; empty for one that begins with the body, as official letters of the State do. */
    static String of(DocumentSign sign) {
        String[] pieces = sign.notation().split("[-/.&]");
        boolean ofParty = sign.separator().equals("-");
        if (pieces[0].equals("TT") && ofParty) {
            return "Thông tri";
        }
        String name = CODES.get(pieces[0]);
        return name == null ? CODES.getOrDefault(pieces[0].toUpperCase(Locale.ROOT), "") : name;
    }

    static boolean isLoose(String type) {
        return LOOSE.contains(type);
    }
}
