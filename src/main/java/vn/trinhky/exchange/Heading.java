package vn.trinhky.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself on its first page.
 *
 * @param place where it was issued; may be empty
 * @param typeName its kind in words: {@code Báo cáo}
 * @param subject the abstract
 * @param dueDate by when an answer is wanted, null when none is
 * @param places the printed lines of recipients
 * @param pages 0 when unknown
 * @param priority 0 usual; the numbers above it are not settled between systems
 * @param answers the documents that this one answers
 */
public record Heading(
        DocumentId id,
        String place,
        String typeName,
        String subject,
        Signer signer,
        @Nullable LocalDate dueDate,
        List<String> places,
        int pages,
        int priority,
        List<ResponseFor> answers) {

    public Heading {
        places = List.copyOf(places);
        answers = List.copyOf(answers);
    }
}
