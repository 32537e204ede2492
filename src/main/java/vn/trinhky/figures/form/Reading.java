package vn.trinhky.figures.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.form.Finding.What;

/**
 * What a typed line says.
 *
 * @param said null when it says nothing, or cannot be taken
 * @param wrong why it cannot be taken, null when it can; this always blocks
 */
public record Reading(@Nullable Said said, @Nullable Finding wrong) {

    /** Digits before the comma that a column of the database holds, less one to be safe when it is added up. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NOTE = 1_000;
    private static final Set<String> YES = Set.of("có", "co", "yes", "đúng", "1");
    private static final Set<String> NO = Set.of("không", "khong", "no", "sai", "0");
    private static final Set<String> NIL = Set.of("không phát sinh", "khong phat sinh", "kps", "nil", "none");

    private static final Reading NOTHING = new Reading(null, null);

    /** Reads a line; an empty one says nothing and is right. */
    public static Reading of(TypedFigure typed, Indicator indicator, Definition definition) {
        if (typed.saysNothing()) {
            return NOTHING;
        }
        What wrong = wrongAround(typed, definition);
        if (wrong != null) {
            return wrong(indicator, wrong, definition.name(), LONGEST_NOTE);
        }
        Reading read = typed.nil() || isNil(typed.value(), definition)
                ? new Reading(Said.none(), null)
                : value(typed.value(), indicator, definition);
        return read.said == null || typed.note().isEmpty() ? read : new Reading(read.said.noting(typed.note()), null);
    }

    private static @Nullable What wrongAround(TypedFigure typed, Definition definition) {
        if (!definition.needsEntry()) {
            return What.COMPUTED;
        }
        if (typed.note().length() > LONGEST_NOTE) {
            return What.NOTE_TOO_LONG;
        }
        if (typed.nil() && !typed.value().isEmpty() && !isNil(typed.value(), definition)) {
            return What.VALUE_AND_NIL;
        }
        return typed.value().isEmpty() && !typed.nil() ? What.NOTE_ALONE : null;
    }

    private static boolean isNil(String value, Definition definition) {
        return definition.kind() != Definition.Kind.YES_NO && NIL.contains(same(value));
    }

    private static Reading value(String value, Indicator indicator, Definition definition) {
        return switch (definition.kind()) {
            case YES_NO -> yesOrNo(value, indicator);
            case WORDS ->
                value.length() > LONGEST_WORDS
                        ? wrong(indicator, What.WORDS_TOO_LONG, LONGEST_WORDS)
                        : new Reading(Said.words(value), null);
            default -> number(value, indicator, definition);
        };
    }

    private static Reading yesOrNo(String value, Indicator indicator) {
        if (YES.contains(same(value)) || NO.contains(same(value))) {
            return new Reading(Said.amount(YES.contains(same(value)) ? 1 : 0), null);
        }
        return wrong(indicator, What.NOT_YES_NO, value);
    }

    private static Reading number(String value, Indicator indicator, Definition definition) {
        Optional<BigDecimal> read = OfficeNumber.read(value);
        if (read.isEmpty()) {
            return wrong(indicator, What.NOT_A_NUMBER, value);
        }
        BigDecimal number = read.get();
        if (number.precision() - number.scale() > MOST_DIGITS) {
            return wrong(indicator, What.TOO_LARGE, value, MOST_DIGITS);
        }
        // 8,000 is eight here, but was meant as eight thousand by somebody who is used to English
        if (number.scale() > definition.decimals()) {
            return definition.decimals() == 0
                    ? wrong(indicator, What.NOT_WHOLE, value, definition.name(), definition.counted())
                    : wrong(indicator, What.TOO_PRECISE, value, definition.decimals());
        }
        return new Reading(Said.amount(number), null);
    }

    private static Reading wrong(Indicator indicator, What what, Object... details) {
        return new Reading(null, Finding.blocking(indicator.code(), what, details));
    }

    private static String same(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
