package vn.trinhky.compilation.sources;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.quoting.FigureWords;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** Writes what stands in the cells of a page about a figure. Pages use it as {@code @sourceWords}. */
@Component("sourceWords")
public class SourceWords {

    /** Where there is no figure. */
    private static final String NOTHING = "–";

    private final MessageSource messages;
    private final FigureWords words;

    SourceWords(MessageSource messages, FigureWords words) {
        this.messages = messages;
        this.words = words;
    }

    public String amount(@Nullable BigDecimal amount, Definition definition) {
        if (amount == null) {
            return NOTHING;
        }
        String written = OfficeNumber.write(amount, definition.decimals());
        return definition.kind() == Definition.Kind.RATE ? written + "%" : written;
    }

    /** With its sign, and without the zero before one digit: {@code +5}, {@code -10}. */
    public String change(@Nullable BigDecimal amount, Definition definition) {
        String written = amount(amount, definition).replaceFirst("^(-?)0(?=\\d$)", "$1");
        return (amount != null && amount.signum() > 0 ? "+" : "") + written;
    }

    public String percent(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : OfficeNumber.write(percent, 0) + "%";
    }

    public String said(Said said, Definition definition) {
        if (said.nil()) {
            return say("source.nil");
        }
        if (definition.kind() == Definition.Kind.YES_NO && said.amount() != null) {
            return say(said.amount().signum() == 0 ? "source.no" : "source.yes");
        }
        return said.wording() == null ? amount(said.amount(), definition) : said.wording();
    }

    public String whose(FigureSource source) {
        return words.scope(source.asks().scope(), source.round(), words.units(source.round()));
    }

    public String period(FigureSource source) {
        return words.period(source.asks(), source.round());
    }

    public String missing(FigureSource source) {
        Map<UnitId, Unit> units = words.units(source.round());
        return String.join(", ", FigureWords.names(source.answer().missing(), units));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
