package vn.trinhky.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trinhky.files.Digest;

/**
 * What somebody says about an indicator. Nil is a statement ("không phát sinh"); who says nothing has no {@code Said}.
 *
 * @param amount null for words; 1 for yes and 0 for no; 0 when nil
 * @param wording null unless the indicator is told in words
 * @param note an explanation, such as for a great change
 */
public record Said(
        @Nullable BigDecimal amount,
        @Nullable String wording,
        boolean nil,
        @Nullable String note,
        @Nullable Evidence evidence) {

    /** A file that shows it. @param name as the person's device called it */
    public record Evidence(Digest digest, String name) {}

    public static Said amount(BigDecimal amount) {
        return new Said(amount, null, false, null, null);
    }

    public static Said amount(long amount) {
        return amount(BigDecimal.valueOf(amount));
    }

    public static Said words(String wording) {
        return new Said(null, wording, false, null, null);
    }

    public static Said none() {
        return new Said(BigDecimal.ZERO, null, true, null, null);
    }

    public Said noting(@Nullable String explanation) {
        return new Said(amount, wording, nil, explanation, evidence);
    }

    public Said shownBy(@Nullable Evidence file) {
        return new Said(amount, wording, nil, note, file);
    }
}
