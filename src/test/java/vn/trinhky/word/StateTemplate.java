package vn.trinhky.word;

import static vn.trinhky.word.BodyXml.bound;
import static vn.trinhky.word.BodyXml.columns;
import static vn.trinhky.word.BodyXml.paragraph;
import static vn.trinhky.word.BodyXml.rich;
import static vn.trinhky.word.BodyXml.rule;
import static vn.trinhky.word.StylesXml.align;
import static vn.trinhky.word.StylesXml.size;
import static vn.trinhky.word.StylesXml.spacing;

/** Decree 30/2020, appendix I: the national title and motto on the right, rules instead of star and hyphens. */
final class StateTemplate {

    private static final double TEXT = 165;

    /** The national title at 13 points bold is 96 mm wide; LibreOffice breaks it in a column that fits it exactly. */
    private static final double RIGHT = 100;

    private static final double LEFT = TEXT - RIGHT;

    /** The width of the motto at 14 points bold. */
    private static final double MOTTO = 60.5;

    private StateTemplate() {}

    static String styles() {
        String single = spacing(0, 0, 0);
        String centred = single + align("center");
        return new StylesXml()
                .body("<w:b/><w:caps/>", "<w:b/>", "<w:b/><w:i/>", "")
                .style("SuperiorBody", "Cơ quan chủ quản", "Normal", centred, "<w:caps/>" + size(13))
                .style("IssuingBody", "Cơ quan ban hành", "Normal", centred, "<w:b/><w:caps/>" + size(13))
                .style("Star", "Đường kẻ dưới cơ quan", "Rule", "", "")
                .style("NumberLine", "Số ký hiệu", "Normal", spacing(6, 0, 0) + align("center"), size(13))
                .style("NationalTitle", "Quốc hiệu", "Normal", centred, "<w:b/><w:caps/>" + size(13))
                .style("Motto", "Tiêu ngữ", "Normal", centred, "<w:b/>" + size(14))
                .style(
                        "PlaceDate",
                        "Địa danh, ngày tháng",
                        "Normal",
                        spacing(6, 0, 0) + align("center"),
                        "<w:i/>" + size(14))
                .style(
                        "TypeName",
                        "Tên loại",
                        "Normal",
                        spacing(24, 0, 0) + align("center"),
                        "<w:b/><w:caps/>" + size(14))
                .style("Subject", "Trích yếu", "Normal", centred, "<w:b/>" + size(14))
                .style("SubjectRule", "Đường kẻ dưới trích yếu", "Rule", "<w:spacing w:after=\"240\"/>", "")
                .style("Addressee", "Kính gửi", "Normal", spacing(0, 6, 0) + align("center"), size(14))
                .style("RecipientsLabel", "Nhãn nơi nhận", "Normal", single, "<w:b/><w:i/>" + size(12))
                .style("Recipient", "Nơi nhận", "Normal", single, size(11))
                .style("Capacity", "Quyền hạn ký", "Normal", "<w:keepNext/>" + centred, "<w:b/>" + size(14))
                .style("Position", "Chức vụ", "Normal", "<w:keepNext/>" + centred, "<w:b/>" + size(14))
                .style("Signer", "Người ký", "Normal", spacing(72, 0, 0) + align("center"), "<w:b/>" + size(14))
                .style(
                        "AppendixTitle",
                        "Tên phụ lục",
                        "Normal",
                        "<w:keepNext/>" + centred,
                        "<w:b/><w:caps/>" + size(14))
                .end();
    }

    static String document() {
        return BodyXml.document(columns(LEFT, bodies(), RIGHT, title(), 0)
                + bound("typeName", "Tên loại", paragraph("TypeName", "BÁO CÁO"))
                + bound("subject", "Trích yếu", paragraph("Subject", "Trích yếu nội dung"))
                + rich("subjectRule", "Đường kẻ dưới trích yếu", rule("SubjectRule", TEXT, 55))
                + addressees()
                + rich("body", "Nội dung", paragraph("BodyText", "Nội dung văn bản"))
                + columns(77, recipients(), TEXT - 77, signature(), 12));
    }

    private static String bodies() {
        return bound("superiorBody", "Cơ quan chủ quản", paragraph("SuperiorBody", "CƠ QUAN CHỦ QUẢN"))
                + bound("issuingBody", "Cơ quan ban hành", paragraph("IssuingBody", "CƠ QUAN BAN HÀNH"))
                + rich("star", "Đường kẻ", rule("Star", LEFT, 18))
                + bound("number", "Số và ký hiệu", paragraph("NumberLine", "Số: {number}/{notation}"));
    }

    private static String title() {
        return rich("nationalTitle", "Quốc hiệu", paragraph("NationalTitle", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                + rich("motto", "Tiêu ngữ", paragraph("Motto", "Độc lập - Tự do - Hạnh phúc"))
                + rule("Rule", RIGHT, MOTTO)
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

    private static String recipients() {
        return rich("recipientsLabel", "Nhãn nơi nhận", paragraph("RecipientsLabel", "Nơi nhận:"))
                + rich(
                        "recipients",
                        "Nơi nhận",
                        paragraph("Recipient", "- {recipient};"),
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
