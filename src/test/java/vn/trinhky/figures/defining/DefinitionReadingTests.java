package vn.trinhky.figures.defining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.Definition.Check;
import vn.trinhky.figures.Definition.Kind;
import vn.trinhky.figures.Definition.Severity;
import vn.trinhky.figures.Indicator;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.InvalidInput;

@Tag("figures")
class DefinitionReadingTests {

    /** Each line: what is wrong, the field that is told, the sentence. */
    @ParameterizedTest
    @CsvSource({
        "name=, name, indicator.name",
        "kind=, kind, indicator.kind",
        "counted=, counted, indicator.counted",
        "kind=AMOUNT decimals=5, decimals, indicator.decimals",
        "quarter=5, year, indicator.period",
        "year=1999, year, indicator.period",
        "kind=RATE numerator=A, denominator, indicator.ratio",
        "kind=RATE numerator=A denominator=A, denominator, indicator.ratio",
        "kind=VARIETY, parts, indicator.parts",
        "opened=A, opened, indicator.stock",
        "least=8.000 most=75, most, indicator.bounds",
        "least=mười, least, indicator.number",
        "change=BLOCK, changePercent, indicator.change",
        "document=120-CV/BCĐ, date, indicator.basis"
    })
    void saysWhatCannotBeTaken(String wrong, String field, String key) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> DefinitionReading.read(form(wrong.split(" ")), List.of()));

        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.messageKey()).isEqualTo("invalid." + key);
    }

    @Test
    void readsNumbersAsTheOfficeWritesThem() {
        Definition definition = DefinitionReading.read(form("most=8.000,5", "kind=AMOUNT", "decimals=1"), List.of());

        assertThat(definition.bounds().most()).isEqualByComparingTo("8000.5");
        assertThat(definition.decimals()).isOne();
        assertThat(definition.holdsFrom()).isEqualTo(new ReportingPeriod(2024, 3));
    }

    @Test
    void knowsHowEachKindAddsUp() {
        assertThat(DefinitionReading.read(form("kind=RATE", "numerator=A", "denominator=B"), List.of())
                        .overUnits())
                .isEqualTo(AddingUp.WEIGHTED_RATE);
        assertThat(DefinitionReading.read(form("kind=WORDS"), List.of()).overUnits())
                .isEqualTo(AddingUp.NONE);
        assertThat(DefinitionReading.read(form(), List.of()).overUnits()).isEqualTo(AddingUp.SUM);
    }

    @Test
    void refusesWhatIsComputedFromItself() {
        RegimeId regime = new RegimeId(java.util.UUID.randomUUID());
        Definition rate = DefinitionReading.read(form("kind=RATE", "numerator=A", "denominator=B"), List.of());
        List<Indicator> known = List.of(new Indicator(regime, "TL", 1, rate), new Indicator(regime, "B", 2, count()));
        Definition circular = DefinitionReading.read(form("kind=RATE", "numerator=TL", "denominator=B"), List.of());

        assertThat(catchThrowableOfType(InvalidInput.class, () -> Neighbours.of(known, "A")
                                .check(circular))
                        .messageKey())
                .isEqualTo("invalid.indicator.circle");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> Neighbours.of(known, "C")
                                .check(rate))
                        .messageKey())
                .isEqualTo("invalid.indicator.unknown");
    }

    @Test
    void startsTheNextDefinitionFromTheNewestWithoutItsGround() {
        Definition newest =
                DefinitionReading.read(form("document=120-CV/BCĐ", "date=2024-02-02", "body=Ban Chỉ đạo"), List.of());

        DefinitionForm next = DefinitionForm.after(newest, new ReportingPeriod(2025, 1));

        assertThat(newest.basis()).isNotNull();
        assertThat(next.namesBasis()).isFalse();
        assertThat(DefinitionReading.read(next, List.of()).name()).isEqualTo(newest.name());
    }

    private static Definition count() {
        return DefinitionReading.read(form(), List.of());
    }

    /** A good form with some fields changed. */
    private static DefinitionForm form(String... changes) {
        Map<String, String> fields = new java.util.HashMap<>(
                Map.of("name", "Mô hình", "counted", "mô hình", "kind", "COUNT", "year", "2024", "quarter", "3"));
        for (String change : changes) {
            String[] pair = change.split("=", 2);
            fields.put(pair[0], pair[1]);
        }
        return new DefinitionForm(
                "MH",
                fields.get("name"),
                null,
                fields.get("counted"),
                null,
                constant(fields.get("kind")),
                number(fields.get("decimals")),
                AddingUp.SUM,
                fields.get("numerator"),
                fields.get("denominator"),
                List.of(),
                fields.get("opened"),
                fields.get("closed"),
                fields.get("least"),
                fields.get("most"),
                null,
                fields.containsKey("change") ? Map.of(Check.CHANGE, Severity.BLOCK) : Map.of(),
                number(fields.get("year")),
                number(fields.get("quarter")),
                fields.get("document"),
                fields.containsKey("date") ? LocalDate.parse(fields.get("date")) : null,
                fields.get("body"),
                null);
    }

    private static @Nullable Kind constant(@Nullable String name) {
        return name == null || name.isEmpty() ? null : Kind.valueOf(name);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
