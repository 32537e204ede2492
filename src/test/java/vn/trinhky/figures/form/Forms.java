package vn.trinhky.figures.form;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.Definition.Bounds;
import vn.trinhky.figures.Definition.Check;
import vn.trinhky.figures.Definition.Kind;
import vn.trinhky.figures.Definition.LegalBasis;
import vn.trinhky.figures.Definition.Severity;
import vn.trinhky.figures.Definition.Stock;
import vn.trinhky.figures.Definition.Words;
import vn.trinhky.figures.FigureEntry;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Said;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/** Forms for tests that need no database: a dozen indicators of every kind, and what a unit said about them. */
public final class Forms {

    public static final ReportingPeriod NOW = new ReportingPeriod(2026, 4);

    private static final RegimeId REGIME = new RegimeId(new UUID(0, 1));
    private static final Bounds FROM_NOTHING = new Bounds(BigDecimal.ZERO, null, null);
    private static final Map<Check, Severity> ALL = Map.of(
            Check.RANGE,
            Severity.BLOCK,
            Check.PARTS,
            Severity.BLOCK,
            Check.STOCK,
            Severity.WARN,
            Check.CHANGE,
            Severity.WARN);

    private Forms() {}

    /** @param said code and typed value in turn */
    public static FigureForm saying(String... said) {
        FigureForm form = empty();
        Map<String, @Nullable Said> all = new LinkedHashMap<>();
        for (int i = 0; i < said.length; i += 2) {
            FigureLine line = form.line(said[i]).orElseThrow();
            Reading read = Reading.of(new TypedFigure(said[i + 1], false, ""), line.indicator(), line.definition());
            if (read.wrong() != null) {
                throw new IllegalArgumentException(said[i] + ": " + read.wrong());
            }
            all.put(said[i], read.said());
        }
        return form.saying(all);
    }

    /** Nothing is said yet; the period before stands beside it. */
    public static FigureForm empty() {
        List<FigureLine> lines = new ArrayList<>();
        lines.add(line(stock("MH-CON", "Mô hình đang hoạt động"), 15L, null));
        lines.add(line(count("MH-MOI", "Mô hình mới ra mắt", "mô hình", FROM_NOTHING, List.of()), 1L, 4L));
        lines.add(line(
                count("MH-DUNG", "Mô hình dừng hoạt động", "mô hình", FROM_NOTHING, List.of("MH-DAT", "MH-KHONG")),
                0L,
                null));
        lines.add(line(count("MH-DAT", "Dừng vì đã đạt mục tiêu", "mô hình", FROM_NOTHING, List.of()), 0L, null));
        lines.add(line(count("MH-KHONG", "Dừng vì không hiệu quả", "mô hình", FROM_NOTHING, List.of()), 0L, null));
        lines.add(line(rate(), null, null));
        lines.add(line(
                count(
                        "TT-BUOI",
                        "Buổi tuyên truyền",
                        "buổi",
                        new Bounds(BigDecimal.ZERO, BigDecimal.valueOf(500), 50),
                        List.of()),
                20L,
                60L));
        lines.add(line(amount(), null, null));
        lines.add(line(of("CO-HUONG", "Có hương ước", Kind.YES_NO, 0, List.of(), Bounds.NONE, null, null), null, null));
        lines.add(line(of("KHO", "Khó khăn", Kind.WORDS, 0, List.of(), Bounds.NONE, null, null), null, null));
        lines.add(line(redefined(), 5L, null));
        return new FigureForm(lines);
    }

    private static Indicator stock(String code, String name) {
        return of(code, name, Kind.COUNT, 0, List.of(), FROM_NOTHING, new Stock("MH-MOI", "MH-DUNG"), null);
    }

    private static Indicator count(String code, String name, String counted, Bounds bounds, List<String> parts) {
        return of(code, name, Kind.COUNT, 0, parts, bounds, null, counted);
    }

    private static Indicator rate() {
        return of("MH-TYLE", "Tỷ lệ đạt mục tiêu", Kind.RATE, 2, List.of(), Bounds.NONE, null, null);
    }

    private static Indicator amount() {
        return of(
                "DIEN-TICH",
                "Diện tích",
                Kind.AMOUNT,
                2,
                List.of(),
                new Bounds(BigDecimal.ZERO, null, null),
                null,
                "ha");
    }

    private static Indicator redefined() {
        Indicator indicator = of("HO", "Hộ", Kind.COUNT, 0, List.of(), new Bounds(null, null, 10), null, "hộ");
        Definition first = indicator.in(NOW);
        Definition next = new Definition(
                NOW,
                new Words("Hộ theo cách mới", "Households, the new way"),
                first.counted(),
                Kind.COUNT,
                0,
                AddingUp.SUM,
                AddingUp.SUM,
                null,
                List.of(),
                null,
                new Bounds(null, null, 10),
                ALL,
                List.of(),
                new LegalBasis("Công văn 45", LocalDate.of(2026, 2, 2), "Ban Chỉ đạo", "Cách mới."));
        ReflectionTestUtils.setField(indicator, "definitions", List.of(first, next));
        return indicator;
    }

    private static Indicator of(
            String code,
            String name,
            Kind kind,
            int decimals,
            List<String> parts,
            Bounds bounds,
            @Nullable Stock stock,
            @Nullable String counted) {
        Definition definition = new Definition(
                new ReportingPeriod(2020, 1),
                new Words(name, ""),
                new Words(counted == null ? "" : counted, ""),
                kind,
                decimals,
                AddingUp.SUM,
                AddingUp.SUM,
                kind == Kind.RATE ? new Definition.Ratio("MH-DAT", "MH-DUNG") : null,
                parts,
                stock,
                bounds,
                ALL,
                List.of(),
                null);
        Indicator indicator = new Indicator(REGIME, code, 1, definition);
        ReflectionTestUtils.setField(indicator, "indicatorId", code.hashCode());
        return indicator;
    }

    private static FigureLine line(Indicator indicator, @Nullable Long last, @Nullable Long target) {
        return new FigureLine(
                indicator,
                NOW,
                null,
                new FigureLine.Beside(
                        last == null ? null : Said.amount(last),
                        BigDecimal.TEN,
                        target == null ? null : BigDecimal.valueOf(target)));
    }

    static FigureEntry entry(FigureLine line, Said said) {
        return new FigureEntry(line.indicator().id(), said, "Loan", Instant.EPOCH);
    }

    /** The sentences of this piece, as the application finds them. */
    public static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/entry");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
