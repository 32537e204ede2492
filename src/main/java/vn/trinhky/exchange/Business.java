package vn.trinhky.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the envelope was sent.
 *
 * @param reason in words; may be empty
 * @param about the earlier document that is recalled or updated, null for a new one
 * @param replaced which earlier documents this one stands for, and for whom
 */
public record Business(
        BusinessType type, String reason, @Nullable DocumentId about, Staff staff, List<Replaced> replaced) {

    /** One earlier document and the bodies that had it. */
    public record Replaced(DocumentId document, List<String> organs) {
        public Replaced {
            organs = List.copyOf(organs);
        }
    }

    public Business {
        replaced = List.copyOf(replaced);
    }
}
