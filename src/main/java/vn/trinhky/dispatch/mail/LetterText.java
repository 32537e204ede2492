package vn.trinhky.dispatch.mail;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * What a letter says, to be shown as words alone or as a small page; both say the same.
 *
 * @param before the paragraphs above the link
 * @param after the paragraphs below it
 */
record LetterText(String subject, List<String> before, Link link, List<String> after) {

    /**
     * The personal link.
     *
     * @param asked what the addressee is asked to do with it
     * @param label of the button that leads there
     */
    record Link(String asked, String label, String address) {}

    private static final String PAGE = "<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head>"
            + "<body style=\"margin:0;padding:16px;background:#f4f5f7;color:#1b2430;font:16px/1.5 Arial,Helvetica,sans-serif\">"
            + "<div style=\"max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-top:4px solid #b3261e\">"
            + "%s</div></body></html>\n";
    private static final String PARAGRAPH = "<p style=\"margin:0 0 16px\">%s</p>";
    private static final String BUTTON = "<p style=\"margin:24px 0\"><a href=\"%1$s\" style=\"display:inline-block;"
            + "padding:12px 20px;background:#b3261e;color:#ffffff;text-decoration:none;border-radius:4px\">%2$s</a></p>"
            + "<p style=\"margin:0 0 16px;color:#5b6675;font-size:14px;word-break:break-all\">%1$s</p>";

    String plain() {
        StringBuilder text = new StringBuilder();
        before.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        text.append(link.asked()).append(":\n").append(link.address()).append("\n\n");
        after.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        return text.toString();
    }

    String html() {
        StringBuilder body = new StringBuilder();
        before.forEach(paragraph -> body.append(PARAGRAPH.formatted(escaped(paragraph))));
        body.append(PARAGRAPH.formatted(escaped(link.asked() + ".")));
        body.append(BUTTON.formatted(escaped(link.address()), escaped(link.label())));
        after.forEach(paragraph -> body.append(PARAGRAPH.formatted(escaped(paragraph))));
        return PAGE.formatted(body);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
    }
}
