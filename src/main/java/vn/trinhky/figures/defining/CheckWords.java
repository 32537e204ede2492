package vn.trinhky.figures.defining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.Check;
import vn.trinhky.figures.Definition.Severity;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.OfficeNumber;

/** Says what is checked about an indicator, and how strictly, in the reader's language. */
@Component
class CheckWords {

    private final MessageSource messages;

    CheckWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param names of all indicators of the regime, by code */
    List<String> of(Definition definition, Map<String, String> names) {
        List<String> sentences = new ArrayList<>();
        for (Check check : Check.values()) {
            Severity severity = definition.checks().get(check);
            String sentence = severity == null ? null : sentence(check, definition, names);
            if (sentence != null) {
                sentences.add(said("indicator.severity." + severity, sentence));
            }
        }
        return sentences;
    }

    /** The names of a regime's indicators as they are now, by code. */
    static Map<String, String> names(List<Indicator> indicators) {
        Locale language = LocaleContextHolder.getLocale();
        return indicators.stream().collect(Collectors.toMap(Indicator::code, indicator -> Neighbours.newest(indicator)
                .name()
                .in(language)));
    }

    private @Nullable String sentence(Check check, Definition definition, Map<String, String> names) {
        return switch (check) {
            case RANGE -> range(definition.bounds());
            case PARTS ->
                definition.parts().isEmpty()
                        ? null
                        : said(
                                "indicator.check.PARTS",
                                definition.parts().stream()
                                        .map(code -> quoted(names, code))
                                        .collect(Collectors.joining(" + ")));
            case STOCK ->
                definition.stock() == null
                        ? null
                        : said(
                                "indicator.check.STOCK",
                                quoted(names, definition.stock().opened()),
                                quoted(names, definition.stock().closed()));
            case CHANGE ->
                definition.bounds().changePercent() == null
                        ? null
                        : said(
                                "indicator.check.CHANGE",
                                definition.bounds().changePercent().toString());
        };
    }

    private @Nullable String range(Definition.Bounds bounds) {
        if (bounds.least() != null && bounds.most() != null) {
            return said("indicator.check.RANGE", number(bounds.least()), number(bounds.most()));
        }
        if (bounds.least() != null) {
            return said("indicator.check.LEAST", number(bounds.least()));
        }
        return bounds.most() == null ? null : said("indicator.check.MOST", number(bounds.most()));
    }

    private static String number(BigDecimal number) {
        return OfficeNumber.inTable(
                number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private static String quoted(Map<String, String> names, String code) {
        return "“" + Objects.requireNonNullElse(names.get(code), code) + "”";
    }

    private String said(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
