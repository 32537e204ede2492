package vn.trinhky.writing;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.manuscript.view.RedlineHtml;

/** Two versions in one, with every change marked, in the reader's language. Pages use it as {@code @redlines}. */
@Component("redlines")
public class Redlines {

    private final MessageSource messages;

    Redlines(MessageSource messages) {
        this.messages = messages;
    }

    /** The redline as HTML that is safe to put into a page. */
    public String html(Manuscript before, Manuscript after) {
        Locale locale = LocaleContextHolder.getLocale();
        return RedlineHtml.write(
                Redline.of(before, after),
                (sign, count) ->
                        messages.getMessage("redline." + sign, new Object[] {Integer.toString(count)}, locale));
    }
}
