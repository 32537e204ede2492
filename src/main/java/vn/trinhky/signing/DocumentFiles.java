package vn.trinhky.signing;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.trinhky.files.Digest;

/**
 * The final files of a document, by their digests.
 *
 * @param pdfDigest of the PDF that she was shown, without any signature in it
 * @param signedPdfDigest of the same PDF with her signature; null until she has signed
 */
@Embeddable
record DocumentFiles(
        String wordDigest, String pdfDigest, @Nullable String signedPdfDigest) {

    static DocumentFiles shown(Digest word, Digest pdf) {
        return new DocumentFiles(word.value(), pdf.value(), null);
    }

    DocumentFiles signed(Digest pdf) {
        return new DocumentFiles(wordDigest, pdfDigest, pdf.value());
    }

    Digest word() {
        return new Digest(wordDigest);
    }

    Digest pdf() {
        return new Digest(pdfDigest);
    }

    Digest newestPdf() {
        return new Digest(signedPdfDigest == null ? pdfDigest : signedPdfDigest);
    }
}
