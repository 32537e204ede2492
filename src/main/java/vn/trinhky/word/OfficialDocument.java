package vn.trinhky.word;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.word.marks.DocumentMarks;

/**
 * Everything that is printed in one official document, apart from what its template says itself.
 *
 * @param superiorBody the body above the issuing one, as printed in capitals; empty when there is none
 * @param issuingBody the issuing body, as printed in capitals; of a joint document all of them, the leading one first, one
 *     a line
 * @param number the number without leading zeros, or null for a draft
 * @param notation what follows the number, such as {@code BC/BCĐ}
 * @param place the place before the date, such as {@code Kon Rẫy}
 * @param date the date of issue, or null for a draft
 * @param typeName the name of the type in capitals, such as {@code BÁO CÁO}
 * @param subject the abstract (trích yếu)
 * @param addressees who stands after "Kính gửi", one a line; empty for documents without it
 * @param recipients the lines below "Nơi nhận", with neither dash nor final punctuation, in printed order
 * @param capacity the lines above the signature, in printed order
 * @param signer the full name of the signer
 * @param appendices what follows below the signature; usually none
 * @param marks urgency and the address to check the document at
 */
public record OfficialDocument(
        LayoutProfile profile,
        String superiorBody,
        String issuingBody,
        @Nullable Integer number,
        String notation,
        String place,
        @Nullable LocalDate date,
        String typeName,
        String subject,
        List<String> addressees,
        Manuscript body,
        List<String> recipients,
        List<String> capacity,
        String signer,
        List<Appendix> appendices,
        DocumentMarks marks) {

    public OfficialDocument {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        capacity = List.copyOf(capacity);
        appendices = List.copyOf(appendices);
    }

    /** A document without appendices and marks. */
    public OfficialDocument(
            LayoutProfile profile,
            String superiorBody,
            String issuingBody,
            @Nullable Integer number,
            String notation,
            String place,
            @Nullable LocalDate date,
            String typeName,
            String subject,
            List<String> addressees,
            Manuscript body,
            List<String> recipients,
            List<String> capacity,
            String signer) {
        this(
                profile,
                superiorBody,
                issuingBody,
                number,
                notation,
                place,
                date,
                typeName,
                subject,
                addressees,
                body,
                recipients,
                capacity,
                signer,
                List.of(),
                DocumentMarks.NONE);
    }

    /** The same document with these appendices. */
    public OfficialDocument followedBy(List<Appendix> followers) {
        return with(followers, marks);
    }

    /** The same document with these marks. */
    public OfficialDocument marked(DocumentMarks others) {
        return with(appendices, others);
    }

    private OfficialDocument with(List<Appendix> followers, DocumentMarks others) {
        return new OfficialDocument(
                profile,
                superiorBody,
                issuingBody,
                number,
                notation,
                place,
                date,
                typeName,
                subject,
                addressees,
                body,
                recipients,
                capacity,
                signer,
                followers,
                others);
    }
}
