package vn.trinhky.figures.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.manuscript.Manuscript;

/** Finds the sentences of a frozen text that tell a figure: as such, or as a number with its unit of count. */
public final class Telling {

    private final String indicator;
    private final List<String> counted;
    private final @Nullable BigDecimal amount;

    /** @param amount what the indicator says there, null to look for figures only */
    public Telling(String indicator, Definition definition, @Nullable BigDecimal amount) {
        this.indicator = indicator;
        this.counted = Syllables.of(definition.counted().vi());
        this.amount = amount;
    }

    /** The places in their order; figures before numbers. */
    public List<Passage> in(Manuscript text) {
        Quoting quoting = new Quoting(Map.of());
        List<Passage> figures = new ArrayList<>();
        List<Passage> numbers = new ArrayList<>();
        for (Sentence sentence : SentenceReading.of(text)) {
            sentence.figures().stream()
                    .filter(figure -> figure.token().asks().indicator().equals(indicator))
                    .forEach(figure -> figures.add(quoting.passage(sentence, figure)));
            sentence.numbers().stream()
                    .filter(this::tells)
                    .forEach(number -> numbers.add(quoting.passage(sentence, number)));
        }
        return figures.isEmpty() ? numbers : figures;
    }

    private boolean tells(WrittenNumber number) {
        return amount != null
                && amount.signum() != 0
                && !counted.isEmpty()
                && number.bound().holds(number.value(), amount)
                && Syllables.begin(Syllables.of(number.after()), counted);
    }
}
