package vn.trinhky.word;

import static vn.trinhky.word.BodyXml.bound;
import static vn.trinhky.word.BodyXml.columns;
import static vn.trinhky.word.BodyXml.paragraph;
import static vn.trinhky.word.BodyXml.rich;
import static vn.trinhky.word.BodyXml.rule;
import static vn.trinhky.word.StylesXml.align;
import static vn.trinhky.word.StylesXml.size;
import static vn.trinhky.word.StylesXml.spacing;

/** Guidance 36-HD/VPTW, and 05-HD/VPTW since 2026: the Party's title on the right, a star under the issuing body, hyphens under the abstract. */
final class PartyTemplate {

    private static final double LEFT = 77;
    private static final double RIGHT = 88;

    /** The width of the title at 15 points bold. */
    private static final double TITLE = 73;

    private PartyTemplate() {}

    static String styles() {
        String single = spacing(0, 0, 0);
        String centred = single + align("center");
        return new StylesXml()
                .body("<w:b/><w:caps/>", "<w:b/>", "<w:b/><w:i/>", "<w:i/>")
                .style("SuperiorBody", "Cơ quan cấp trên", "Normal", centred, "<w:caps/>" + size(14))
                .style("IssuingBody", "Cơ quan ban hành", "Normal", centred, "<w:b/><w:caps/>" + size(14))
                .style("Star", "Dấu sao", "Normal", centred, size(14))
                .style("NumberLine", "Số ký hiệu", "Normal", centred, size(14))
                .style("NationalTitle", "Tiêu đề Đảng", "Normal", centred, "<w:b/><w:caps/>" + size(15))
                .style("PlaceDate", "Địa danh, ngày tháng", "Normal", spacing(12, 0, 0) + align("center"), "<w:i/>")
                .style(
                        "TypeName",
                        "Tên loại",
                        "Normal",
                        spacing(24, 0, 0) + align("center"),
                        "<w:b/><w:caps/>" + size(16))
                .style("Subject", "Trích yếu", "Normal", centred, "<w:b/>" + size(14))
                .style("SubjectRule", "Gạch dưới trích yếu", "Normal", spacing(0, 12, 0) + align("center"), size(14))
                .style("Addressee", "Kính gửi", "Normal", spacing(0, 6, 0) + align("center"), size(14))
                .style("RecipientsLabel", "Nhãn nơi nhận", "Normal", single, "<w:u w:val=\"single\"/>" + size(14))
                .style("Recipient", "Nơi nhận", "Normal", single, size(12))
                .style("Capacity", "Quyền hạn ký", "Normal", "<w:keepNext/>" + centred, "<w:b/>" + size(14))
                .style("Position", "Chức vụ", "Normal", "<w:keepNext/>" + centred, size(14))
                .style("Signer", "Người ký", "Normal", spacing(72, 0, 0) + align("center"), "<w:b/>" + size(14))
                .style("AppendixTitle", "Tên phụ lục", "Normal", "<w:keepNext/>" + centred, "<w:b/>" + size(14))
                .end();
    }

    static String document(LayoutProfile profile) {
        boolean since2026 = profile == LayoutProfile.PARTY_HD05_2026;
        return BodyXml.document(columns(LEFT, bodies(), RIGHT, title(), 0)
                + bound("typeName", "Tên loại", paragraph("TypeName", "BÁO CÁO"))
                + bound("subject", "Trích yếu", paragraph("Subject", "trích yếu nội dung"))
                + rich("subjectRule", "Gạch dưới trích yếu", paragraph("SubjectRule", "-----"))
                + (since2026 ? addressees() : "")
                + rich("body", "Nội dung", paragraph("BodyText", "Nội dung văn bản"))
                + columns(LEFT, recipients(since2026 ? ";" : ","), RIGHT, signature(), 12));
    }

    private static String bodies() {
        return bound("superiorBody", "Cơ quan cấp trên", paragraph("SuperiorBody", "CƠ QUAN CẤP TRÊN"))
                + bound("issuingBody", "Cơ quan ban hành", paragraph("IssuingBody", "CƠ QUAN BAN HÀNH"))
                + rich("star", "Dấu sao", paragraph("Star", "*"))
                + bound("number", "Số và ký hiệu", paragraph("NumberLine", "Số {number}-{notation}"));
    }

    private static String title() {
        return rich("nationalTitle", "Tiêu đề", paragraph("NationalTitle", "ĐẢNG CỘNG SẢN VIỆT NAM"))
                + rule("Rule", RIGHT, TITLE)
                + bound(
                        "placeDate",
                        "Địa danh, ngày tháng",
                        paragraph("PlaceDate", "{place}, ngày {day} tháng {month} năm {year}"));
    }

    private static String addressees() {
        String below = "<w:ind w:left=\"3686\"/><w:jc w:val=\"left\"/>";
        return rich(
                "addresseesLabel",
                "Kính gửi",
                paragraph("Addressee", "Kính gửi:"),
                paragraph("Addressee", below, "- {addressee};"),
                paragraph("Addressee", below, "- {addressee}."));
    }

    /** @param between what stands between two lines; it was a comma until 2026 */
    private static String recipients(String between) {
        return rich("recipientsLabel", "Nhãn nơi nhận", paragraph("RecipientsLabel", "Nơi nhận:"))
                + rich(
                        "recipients",
                        "Nơi nhận",
                        paragraph("Recipient", "- {recipient}" + between),
                        paragraph("Recipient", "- {recipient}."));
    }

    private static String signature() {
        return rich(
                        "capacity",
                        "Quyền hạn, chức vụ",
                        paragraph("Capacity", "{authority}"),
                        paragraph("Position", "{position}"))
                + bound("signer", "Người ký", paragraph("Signer", "Họ và tên"));
    }
}
