package vn.trinhky.manuscript;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure token asks for. Its notation is {@code MH-DUNG/all/this/value}; periods are relative, so that a sentence
 * taken over into the next report asks for the next report's figures.
 *
 * @param indicator the code of the indicator, unique in its regime: letters, digits, dot, hyphen, underscore; at most 40
 */
public record FigureQuestion(String indicator, Scope scope, Span span, Form form) {

    /** Whose figures. */
    public enum Whose {
        /** Those of the unit that writes the text. */
        OWN,
        /** Those of all units. */
        ALL,
        /** Those of a group of the regime, named by its code. */
        GROUP,
        /** Those of one unit, named by its id. */
        UNIT
    }

    /** @param of code of the group or id of the unit; empty for the others */
    public record Scope(Whose whose, String of) {

        public static final Scope OWN = new Scope(Whose.OWN, "");
        public static final Scope ALL = new Scope(Whose.ALL, "");

        public Scope {
            boolean named = whose == Whose.GROUP || whose == Whose.UNIT;
            if (named != NAME.matcher(of).matches()) {
                throw new IllegalArgumentException("a scope " + whose + " cannot be of \"" + of + "\"");
            }
        }

        public static Scope unit(String id) {
            return new Scope(Whose.UNIT, id);
        }

        public static Scope group(String code) {
            return new Scope(Whose.GROUP, code);
        }

        /** {@code all}, {@code own}, {@code group:xa}, {@code unit:…}. */
        public String notation() {
            return of.isEmpty() ? lower(whose) : lower(whose) + ":" + of;
        }
    }

    /** Which period, as seen from the report's own. With {@link Form#DIFFERENCE} and {@link Form#CHANGE}: what is compared with. */
    public enum Span {
        THIS,
        PREVIOUS,
        /** The same period of the year before. */
        YEAR_BEFORE,
        /** From the beginning of the year to this period. */
        YEAR_TO_DATE
    }

    /** In which words. */
    public enum Form {
        /** {@code 05}, {@code 8.000}, {@code 0,75%}. */
        VALUE,
        /** With what is counted: {@code 05 hộ}. */
        COUNTED,
        /** {@code hơn 8.000}. */
        ROUNDED,
        /** {@code giảm 10 hộ so với quý I/2024}. */
        DIFFERENCE,
        /** The same without the period: {@code giảm 10 hộ}. */
        CHANGE,
        /** Unit by unit: {@code tại xã Đăk Tơ Lung (02 hộ), xã Đăk Pne (01 hộ)}. */
        LIST,
        /** {@code đạt 85% chỉ tiêu}, of the target for the year. */
        TARGET
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern NOTATION =
            Pattern.compile("([A-Za-z0-9._-]{1,40})/([a-z]+)(?::([A-Za-z0-9._-]{1,40}))?/([a-z_]+)/([a-z_]+)");

    public FigureQuestion {
        if (!NAME.matcher(indicator).matches()) {
            throw new IllegalArgumentException("no code of an indicator: " + indicator);
        }
    }

    /** {@code MH-DUNG/all/this/value}. */
    public String notation() {
        return String.join("/", indicator, scope.notation(), lower(span), lower(form));
    }

    /** The question that a notation stands for; empty when it is none. */
    public static Optional<FigureQuestion> read(String notation) {
        Matcher found = NOTATION.matcher(notation);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            String of = found.group(3) == null ? "" : found.group(3);
            return Optional.of(new FigureQuestion(
                    found.group(1),
                    new Scope(constant(Whose.class, found.group(2)), of),
                    constant(Span.class, found.group(4)),
                    constant(Form.class, found.group(5))));
        } catch (IllegalArgumentException unknownWord) {
            return Optional.empty();
        }
    }

    public FigureQuestion within(Scope other) {
        return new FigureQuestion(indicator, other, span, form);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
