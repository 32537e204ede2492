package vn.trinhky.manuscript;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.manuscript.figures.FigureTokens;

/** Figures of every scope, span and form. */
public final class RandomFigure {

    private static final List<String> CODES =
            List.of("MH-DUNG", "TIN", "BAI_VIET", "A.1", "4", "x", "_", "Ho-ngheo.2024_x-", "-", "a".repeat(40));

    private static final List<String> SAID = List.of(
            "05",
            "8.000",
            "0,75%",
            "- 05",
            "1. không",
            "không",
            "giảm 10 hộ so với quý I/2024",
            "tại xã Đăk Tơ Lung (02 hộ), xã Đăk Pne (01 hộ)",
            "*",
            "(",
            "đạt 85% chỉ tiêu <b> & “hết”");

    private final Random random;

    RandomFigure(Random random) {
        this.random = random;
    }

    FigureToken next(Set<Text.Style> styles) {
        return FigureToken.live(question()).in(styles);
    }

    private FigureQuestion question() {
        return new FigureQuestion(one(CODES), scope(), one(List.of(Span.values())), one(List.of(Form.values())));
    }

    private Scope scope() {
        return switch (random.nextInt(4)) {
            case 0 -> Scope.OWN;
            case 1 -> Scope.group("xa_" + random.nextInt(3));
            case 2 -> Scope.unit(new UUID(random.nextLong(), random.nextLong()).toString());
            default -> Scope.ALL;
        };
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** The text with words for most of its figures, as it is frozen or leaves for Word. */
    public static Manuscript spoken(Manuscript text, long seed) {
        Random words = new Random(seed);
        return FigureTokens.changed(
                text, token -> words.nextInt(8) == 0 ? token : token.saying(SAID.get(words.nextInt(SAID.size()))));
    }
}
