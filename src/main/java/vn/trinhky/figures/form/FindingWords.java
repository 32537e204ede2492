package vn.trinhky.figures.form;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition.Words;

/** Says what is not as expected, in the reader's language. */
@Component
public class FindingWords {

    private final MessageSource messages;

    FindingWords(MessageSource messages) {
        this.messages = messages;
    }

    public String sentence(Finding finding) {
        Locale language = LocaleContextHolder.getLocale();
        Object[] details =
                finding.details().stream().map(detail -> said(detail, language)).toArray();
        return messages.getMessage(finding.messageKey(), details, language);
    }

    private static Object said(Object detail, Locale language) {
        if (detail instanceof Words words) {
            return words.in(language);
        }
        if (detail instanceof Finding.Sum sum) {
            return sum.terms().stream()
                    .map(term -> term.name().in(language) + ": " + term.number())
                    .collect(Collectors.joining("; "));
        }
        return String.valueOf(detail);
    }
}
