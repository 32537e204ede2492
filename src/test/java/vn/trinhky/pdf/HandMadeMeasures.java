package vn.trinhky.pdf;

import java.util.HashMap;
import java.util.Map;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.TemplateMeasures.Alignment;
import vn.trinhky.word.TemplateMeasures.Page;
import vn.trinhky.word.TemplateMeasures.Style;

/** The measures of a Party document, for tests of the page alone. */
final class HandMadeMeasures {

    private HandMadeMeasures() {}

    static TemplateMeasures party() {
        Map<String, Style> styles = new HashMap<>();
        for (String id : new String[] {"SuperiorBody", "Star", "NumberLine", "SubjectRule", "Position", "PageNumber"}) {
            styles.put(id, style(14, "", Alignment.CENTRE));
        }
        styles.put("IssuingBody", style(14, "b", Alignment.CENTRE));
        styles.put("NationalTitle", style(15, "b", Alignment.CENTRE));
        styles.put("PlaceDate", style(14, "i", Alignment.CENTRE));
        styles.put("TypeName", body(16, "b", Alignment.CENTRE, 0, 18));
        styles.put("Subject", style(14, "b", Alignment.CENTRE));
        styles.put("Addressee", style(14, "", Alignment.CENTRE));
        for (String id :
                new String[] {"BodyText", "Numbered1", "Numbered2", "Numbered3", "Numbered4", "DashItem", "PlusItem"}) {
            styles.put(id, body(14, "", Alignment.JUSTIFIED, 10, 6));
        }
        for (int level = 1; level <= 4; level++) {
            styles.put("Heading" + level, body(14, "b", Alignment.JUSTIFIED, 10, 6));
        }
        styles.put("FootnoteText", style(10, "", Alignment.JUSTIFIED));
        styles.put("RecipientsLabel", style(14, "u", Alignment.LEFT));
        styles.put("Recipient", style(12, "", Alignment.LEFT));
        styles.put("Capacity", style(14, "b", Alignment.CENTRE));
        styles.put("Signer", style(14, "b", Alignment.CENTRE));
        styles.put("TableText", style(12, "", Alignment.LEFT));
        return new TemplateMeasures(
                new Page(210, 297, 20, 20, 30, 15, 10),
                styles,
                Map.of(
                        "number", "Số {number}-{notation}",
                        "placeDate", "{place}, ngày {day} tháng {month} năm {year}",
                        "recipients", "- {recipient},\n- {recipient}.",
                        "star", "*",
                        "nationalTitle", "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "subjectRule", "-----",
                        "addresseesLabel", "Kính gửi:",
                        "recipientsLabel", "Nơi nhận:"));
    }

    private static Style style(double size, String face, Alignment alignment) {
        return new Style(
                "Times New Roman",
                size,
                face.equals("b"),
                face.equals("i"),
                face.equals("u"),
                false,
                alignment,
                0,
                0,
                0,
                0,
                0,
                1);
    }

    private static Style body(double size, String face, Alignment alignment, double firstLine, double before) {
        return new Style(
                "Times New Roman",
                size,
                face.equals("b"),
                face.equals("i"),
                face.equals("u"),
                false,
                alignment,
                firstLine,
                0,
                before,
                0,
                18,
                1);
    }
}
