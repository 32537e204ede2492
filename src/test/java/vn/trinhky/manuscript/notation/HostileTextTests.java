package vn.trinhky.manuscript.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTests {

    private static final int MILLION = 1_000_000;

    private static final Map<String, String> HOSTILE = Map.ofEntries(
            Map.entry("one line", "à".repeat(MILLION)),
            Map.entry("stars", "*a ".repeat(MILLION / 3)),
            Map.entry("star run", "*".repeat(MILLION)),
            Map.entry("closed stars", "*a* **b** ".repeat(MILLION / 10)),
            Map.entry("backslashes", "\\".repeat(MILLION)),
            Map.entry("backslashes and marks", "\\\\⁽¹⁾".repeat(MILLION / 5)),
            Map.entry("marks", "⁽¹⁾".repeat(MILLION / 3)),
            Map.entry("open marks", "⁽¹".repeat(MILLION / 2)),
            Map.entry("pipes", "|".repeat(MILLION)),
            Map.entry("breaks", "|" + "<br>".repeat(MILLION / 4) + "|"),
            Map.entry("accents", "a" + "\u0301\u0316".repeat(MILLION / 2)),
            Map.entry("spaces", " ".repeat(MILLION) + "a"),
            Map.entry("spaces inside", "a" + "\u00A0 ".repeat(MILLION / 2) + "b"),
            Map.entry("digits", "1".repeat(MILLION)),
            Map.entry("lines", "a\n".repeat(100_000)),
            Map.entry("numbers", "1. a\n".repeat(100_000)),
            Map.entry("deep numbers", "I. a\n1. b\n1.1. c\na) d\n".repeat(25_000)),
            Map.entry("unfinished", "a\n⁽¹⁾ b\n".repeat(50_000)),
            Map.entry("unfinished with marks", "A⁽¹⁾\n⁽¹⁾ - b\n- c\n".repeat(30_000)),
            Map.entry("rows", "| a | b |\n".repeat(100_000)),
            Map.entry("rules", "|---|\n".repeat(100_000)));

    @Test
    void readsAndWritesInTimeProportionalToLength() {
        HOSTILE.forEach((name, text) -> assertTimeout(
                Duration.ofSeconds(20),
                () -> PlainTextWriter.write(PlainTextReader.read(text).manuscript()),
                name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "\n\n", "\u0000", "¶", "#", "|", "||", "|||", "\\", "⁽⁾", "⁽¹⁾", "-", "+", "*", "**", "I.", "1."
            })
    void takesTheSmallestTexts(String text) {
        String once = PlainTextWriter.write(PlainTextReader.read(text).manuscript());
        assertThat(PlainTextWriter.write(PlainTextReader.read(once).manuscript()))
                .isEqualTo(once);
    }

    @Test
    void losesNoLetterOfAnyText() {
        String signs = "aB1.)-+*_^|\\⁽¹²⁾ \n\n¶#I<br>:;/“”đ";
        for (long seed = 0; seed < 3_000; seed++) {
            String text = text(new Random(seed), signs);
            String read = PlainTextWriter.write(PlainTextReader.read(text).manuscript());
            // Numbers follow from the place, so labels may change; all other letters must be there.
            assertThat(counted(read)).as("seed %d: %s", seed, text).isEqualTo(counted(text));
        }
    }

    private static String text(Random random, String signs) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> String.valueOf(signs.charAt(random.nextInt(signs.length()))))
                .collect(Collectors.joining());
    }

    private static Map<Character, Long> counted(String text) {
        return text.chars()
                .filter(c -> c == 'B' || c == '“' || c == '”')
                .mapToObj(c -> (char) c)
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }
}
