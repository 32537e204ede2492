package vn.trinhky.word.check.rule;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.LookRule;
import vn.trinhky.word.check.finding.Trait;
import vn.trinhky.word.check.norm.Range;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.SeenRun;
import vn.trinhky.word.check.seen.Type;

/** Compares lines with their row in the table of sizes. */
final class LookChecks {

    private LookChecks() {}

    static void check(Inquiry inquiry, Element element, @Nullable SeenLine line) {
        if (line != null) {
            check(inquiry, element, List.of(line));
        }
    }

    static void check(Inquiry inquiry, Element element, List<SeenLine> lines) {
        inquiry.norms().sizes().row(element).ifPresent(row -> {
            for (SeenLine line : lines) {
                size(inquiry, element, row.size(), line);
                row.traits().stream()
                        .filter(trait -> !has(line, trait))
                        .forEach(trait -> inquiry.broken(new LookRule(element, trait), "", line));
            }
        });
    }

    private static void size(Inquiry inquiry, Element element, @Nullable Range wanted, SeenLine line) {
        if (wanted == null) {
            return;
        }
        for (SeenRun run : line.words()) {
            if (!wanted.allows(run.type().size())) {
                String found = Range.number(run.type().size()) + " pt";
                inquiry.broken(new LookRule(element, Trait.SIZE), wanted.in("pt"), found, line);
                return;
            }
        }
    }

    private static boolean has(SeenLine line, Trait trait) {
        return switch (trait) {
            case SIZE -> true;
            case BOLD -> line.all(Type::bold);
            case NOT_BOLD -> !line.any(Type::bold);
            case ITALIC -> line.all(Type::italic);
            case UPRIGHT -> !line.any(Type::italic);
            case UNDERLINED -> line.any(Type::underlined);
            case CAPITALS -> capitals(line);
            case SMALL_LETTERS -> !capitals(line) || line.text().length() < 4;
            // where a tab cut the line, or a text box or table of its own holds it, its place is somebody's eye
            case CENTRED -> line.isPiece() || line.isCentred();
        };
    }

    private static boolean capitals(SeenLine line) {
        String words = line.printed();
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
