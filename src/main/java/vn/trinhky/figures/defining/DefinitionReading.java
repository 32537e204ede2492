package vn.trinhky.figures.defining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.Definition.Bounds;
import vn.trinhky.figures.Definition.Check;
import vn.trinhky.figures.Definition.Kind;
import vn.trinhky.figures.Definition.LegalBasis;
import vn.trinhky.figures.Definition.Ratio;
import vn.trinhky.figures.Definition.Severity;
import vn.trinhky.figures.Definition.Stock;
import vn.trinhky.figures.Definition.Words;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.InvalidInput;

/** Reads a typed definition; the first thing that cannot be taken is said with its field. */
final class DefinitionReading {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-][A-Za-z0-9._-]{0,39}");
    private static final int LONGEST = 300;
    private static final int FINEST = 4;

    private final DefinitionForm form;
    private final List<UnitKind> reportedBy;

    private DefinitionReading(DefinitionForm form, List<UnitKind> reportedBy) {
        this.form = form;
        this.reportedBy = reportedBy;
    }

    /** @param reportedBy the kinds of units that report it, which the form does not ask */
    static Definition read(DefinitionForm form, List<UnitKind> reportedBy) {
        return new DefinitionReading(form, reportedBy).definition();
    }

    static String code(DefinitionForm form) {
        String code = stripped(form.code());
        if (!CODE.matcher(code).matches()) {
            throw new InvalidInput("code", "indicator.code");
        }
        return code;
    }

    private Definition definition() {
        String name = required("name", form.name(), "indicator.name");
        Kind kind = form.kind();
        if (kind == null) {
            throw new InvalidInput("kind", "indicator.kind");
        }
        boolean isNumber = kind != Kind.YES_NO && kind != Kind.WORDS;
        return new Definition(
                period(),
                new Words(name, bounded("nameEn", form.nameEn())),
                counted(kind),
                kind,
                decimals(kind),
                overUnits(kind),
                overPeriods(kind),
                kind == Kind.RATE ? ratio() : null,
                isNumber ? parts(kind) : List.of(),
                isNumber && kind != Kind.RATE ? stock() : null,
                isNumber ? bounds() : Bounds.NONE,
                isNumber ? checks() : Map.of(),
                reportedBy,
                basis());
    }

    private ReportingPeriod period() {
        Integer year = form.year();
        Integer quarter = form.quarter();
        if (year == null || year < 2000 || year > 2999 || quarter == null || quarter < 1 || quarter > 4) {
            throw new InvalidInput("year", "indicator.period");
        }
        return new ReportingPeriod(year, quarter);
    }

    private Words counted(Kind kind) {
        boolean isCounted = kind == Kind.COUNT || kind == Kind.AMOUNT || kind == Kind.VARIETY;
        if (!isCounted) {
            return new Words("", "");
        }
        return new Words(
                required("counted", form.counted(), "indicator.counted"), bounded("countedEn", form.countedEn()));
    }

    private int decimals(Kind kind) {
        if (kind != Kind.AMOUNT && kind != Kind.RATE) {
            return 0;
        }
        int decimals = form.decimals() == null ? 0 : form.decimals();
        if (decimals < 0 || decimals > FINEST) {
            throw new InvalidInput("decimals", "indicator.decimals", FINEST);
        }
        return decimals;
    }

    private static AddingUp overUnits(Kind kind) {
        return switch (kind) {
            case COUNT, AMOUNT, VARIETY -> AddingUp.SUM;
            case RATE -> AddingUp.WEIGHTED_RATE;
            case YES_NO, WORDS -> AddingUp.NONE;
        };
    }

    private AddingUp overPeriods(Kind kind) {
        return switch (kind) {
            case RATE -> AddingUp.WEIGHTED_RATE;
            case YES_NO, WORDS -> AddingUp.NONE;
            default -> form.overPeriods() == AddingUp.LATEST ? AddingUp.LATEST : AddingUp.SUM;
        };
    }

    private Ratio ratio() {
        String above = required("numerator", form.numerator(), "indicator.ratio");
        String below = required("denominator", form.denominator(), "indicator.ratio");
        if (above.equals(below)) {
            throw new InvalidInput("denominator", "indicator.ratio");
        }
        return new Ratio(above, below);
    }

    private List<String> parts(Kind kind) {
        Set<String> parts = new LinkedHashSet<>();
        List<String> typed = form.parts() == null ? List.of() : form.parts();
        typed.stream()
                .map(DefinitionReading::stripped)
                .filter(code -> !code.isEmpty())
                .forEach(parts::add);
        if (kind == Kind.VARIETY && parts.isEmpty()) {
            throw new InvalidInput("parts", "indicator.parts");
        }
        return kind == Kind.RATE ? List.of() : List.copyOf(parts);
    }

    private @Nullable Stock stock() {
        String opened = stripped(form.opened());
        String closed = stripped(form.closed());
        if (opened.isEmpty() && closed.isEmpty()) {
            return null;
        }
        if (opened.isEmpty() || closed.isEmpty() || opened.equals(closed)) {
            throw new InvalidInput("opened", "indicator.stock");
        }
        return new Stock(opened, closed);
    }

    private Bounds bounds() {
        BigDecimal least = number("least", form.least());
        BigDecimal most = number("most", form.most());
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new InvalidInput("most", "indicator.bounds");
        }
        Integer change = form.changePercent();
        if (change != null && (change < 1 || change > 10_000)) {
            throw new InvalidInput("changePercent", "indicator.change");
        }
        return new Bounds(least, most, change);
    }

    private Map<Check, Severity> checks() {
        Map<Check, Severity> checks = new EnumMap<>(Check.class);
        if (form.checks() != null) {
            form.checks().forEach((check, severity) -> {
                if (severity != null) {
                    checks.put(check, severity);
                }
            });
        }
        if (checks.containsKey(Check.CHANGE) && form.changePercent() == null) {
            throw new InvalidInput("changePercent", "indicator.change");
        }
        return checks;
    }

    private @Nullable LegalBasis basis() {
        if (!form.namesBasis()) {
            return null;
        }
        String document = required("document", form.document(), "indicator.basis");
        LocalDate date = form.date();
        if (date == null) {
            throw new InvalidInput("date", "indicator.basis");
        }
        String body = required("body", form.body(), "indicator.basis");
        return new LegalBasis(document, date, body, bounded("summary", form.summary()));
    }

    private static @Nullable BigDecimal number(String field, @Nullable String typed) {
        String words = stripped(typed);
        return words.isEmpty()
                ? null
                : OfficeNumber.read(words).orElseThrow(() -> new InvalidInput(field, "indicator.number", words));
    }

    private static String required(String field, @Nullable String typed, String key) {
        String text = bounded(field, typed);
        if (text.isEmpty()) {
            throw new InvalidInput(field, key);
        }
        return text;
    }

    private static String bounded(String field, @Nullable String typed) {
        String text = stripped(typed);
        if (text.length() > LONGEST) {
            throw new InvalidInput(field, "indicator.long", LONGEST);
        }
        return text;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
