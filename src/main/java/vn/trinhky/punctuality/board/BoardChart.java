package vn.trinhky.punctuality.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.trinhky.punctuality.board.Board.PeriodLine;
import vn.trinhky.web.Formats;

/**
 * Draws the on-time rate of each period as a picture that needs no script: a bar to 100 % with the number above it. Missing
 * units are the hatched rest. The same numbers stand in the table beside it.
 */
@Component
class BoardChart {

    private static final int STEP = 64;
    private static final int BAR = 36;
    private static final int LEFT = 16;
    private static final int TOP = 28;
    private static final int HEIGHT = 140;

    private final MessageSource messages;
    private final Formats formats;

    BoardChart(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** @param periods oldest first */
    String draw(List<PeriodLine> periods) {
        int width = Math.max(2 * LEFT + periods.size() * STEP, 240);
        String title = HtmlUtils.htmlEscape(said("punctuality.chart.title"), "UTF-8");
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" \
                font-family="system-ui, 'Segoe UI', sans-serif" font-size="12">
                <title>%s</title>
                <defs><pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <rect width="6" height="6" fill="#fbe9e7"/><rect width="2" height="6" fill="#b3261e"/></pattern></defs>
                """.formatted(width, TOP + HEIGHT + 32, width, TOP + HEIGHT + 32, title));
        line(svg, width, TOP, "#d8dde3");
        line(svg, width, TOP + HEIGHT, "#5b6572");
        for (int i = 0; i < periods.size(); i++) {
            bar(svg, LEFT + i * STEP + (STEP - BAR) / 2, periods.get(i));
        }
        return svg.append("</svg>\n").toString();
    }

    private void bar(StringBuilder svg, int left, PeriodLine line) {
        BigDecimal onTime = line.rates().onTimeRate();
        int kept = height(onTime);
        int missing = line.rates().owing() == 0
                ? 0
                : Math.round(
                        (float) HEIGHT * line.rates().missing() / line.rates().owing());
        int late = line.rates().late() == 0 ? 0 : Math.max(0, HEIGHT - kept - missing);
        rect(svg, left, TOP + HEIGHT - kept, kept, "#1f7a4d");
        rect(svg, left, TOP + HEIGHT - kept - late, late, "#e0a100");
        rect(svg, left, TOP, onTime == null ? 0 : HEIGHT - kept - late, "url(#missing)");
        text(svg, left + BAR / 2, TOP - 8, onTime == null ? "–" : formats.number(onTime) + "%");
        text(svg, left + BAR / 2, TOP + HEIGHT + 18, line.round().period().label());
    }

    private static int height(@Nullable BigDecimal rate) {
        return rate == null ? 0 : Math.round(HEIGHT * rate.floatValue() / 100);
    }

    private static void rect(StringBuilder svg, int left, int top, int height, String fill) {
        if (height > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
                    left,
                    top,
                    BAR,
                    height,
                    fill));
        }
    }

    private static void line(StringBuilder svg, int width, int top, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"%s\"/>%n",
                LEFT,
                width - LEFT,
                top,
                top,
                colour));
    }

    private static void text(StringBuilder svg, int middle, int base, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#1f2933\">%s</text>%n",
                middle,
                base,
                HtmlUtils.htmlEscape(words, "UTF-8")));
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
