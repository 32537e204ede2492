package vn.trinhky.word.check.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.seen.SeenFile;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.SeenRun;
import vn.trinhky.word.check.seen.Sheet;
import vn.trinhky.word.check.seen.Type;

/** Every letter is Times New Roman and black, in margins and footnotes too. */
final class TypefaceChecks {

    private static final String FONT = "Times New Roman";

    private TypefaceChecks() {}

    static void check(Inquiry inquiry) {
        SeenLine urgency = inquiry.pieces().head().urgency();
        everyLine(inquiry.file()).forEach(line -> {
            font(inquiry, line);
            // a stamp of urgency is red
            if (urgency == null || urgency.number() != line.number() || urgency.part() != line.part()) {
                colour(inquiry, line);
            }
        });
    }

    private static Stream<SeenLine> everyLine(SeenFile file) {
        Stream<SeenLine> margins =
                file.sheets().stream().limit(1).map(Sheet::headers).flatMap(List::stream);
        return Stream.of(file.lines().stream(), file.footnotes().stream(), margins)
                .flatMap(lines -> lines);
    }

    private static void font(Inquiry inquiry, SeenLine line) {
        for (SeenRun run : line.words()) {
            String other = otherFont(run);
            if (!other.isEmpty()) {
                inquiry.broken(NamedRule.FONT, FONT, other, line);
                return;
            }
        }
    }

    private static String otherFont(SeenRun run) {
        Type type = run.type();
        boolean plain = run.text().chars().anyMatch(letter -> letter < 128 && Character.isLetterOrDigit(letter));
        boolean marked = run.text().chars().anyMatch(letter -> letter >= 128 && Character.isLetter(letter));
        if (plain && !type.font().equals(FONT)) {
            return type.font();
        }
        return marked && !type.vietnameseFont().equals(FONT) ? type.vietnameseFont() : "";
    }

    private static void colour(Inquiry inquiry, SeenLine line) {
        for (SeenRun run : line.words()) {
            if (!run.type().isBlack()) {
                inquiry.broken(NamedRule.COLOUR, "", "#" + run.type().colour(), line);
                return;
            }
        }
    }
}
