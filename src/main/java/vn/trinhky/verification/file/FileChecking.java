package vn.trinhky.verification.file;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.files.Digest;
import vn.trinhky.pdf.comparing.ComparedPages;
import vn.trinhky.pdf.comparing.PageComparison;
import vn.trinhky.pdf.comparing.UnreadablePdf;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.OfficeFileCheck;
import vn.trinhky.signature.check.PdfEnd;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.signature.check.SignedFileReport.Verdict;
import vn.trinhky.verification.IssuedFiles;
import vn.trinhky.verification.Lookup;
import vn.trinhky.verification.PublicRecord;

/**
 * Says what a file is worth that somebody brought. Works in memory and keeps nothing. Two files at a time: a large one takes
 * seconds, and the officers' pages must not wait for strangers.
 */
@Component
public class FileChecking {

    private final Lookup lookup;
    private final IssuedFiles files;
    private final OfficeFileCheck signatures;
    private final Semaphore desks = new Semaphore(2, true);

    FileChecking(Lookup lookup, IssuedFiles files, OfficeFileCheck signatures) {
        this.lookup = lookup;
        this.files = files;
        this.signatures = signatures;
    }

    /** @param expected the document that it is said to be; null if nothing was said */
    public FileAnswer check(byte[] file, @Nullable PublicRecord expected) {
        Optional<FileAnswer> known = known(file, expected);
        if (known.isPresent()) {
            return known.get();
        }
        desks.acquireUninterruptibly();
        try {
            return read(file, expected);
        } catch (UnreadablePdf broken) {
            return PdfEnd.isMissing(file)
                    ? new FileAnswer.Incomplete(null, file.length, 0)
                    : new FileAnswer.Unreadable(expected);
        } finally {
            desks.release();
        }
    }

    /** What can be told without reading the file: it is ours byte for byte, the beginning of ours, or no PDF. */
    private Optional<FileAnswer> known(byte[] file, @Nullable PublicRecord expected) {
        Digest digest = Digest.of(file);
        Optional<FileAnswer> ours = lookup.withPdf(digest)
                .map(found -> expected == null || found.code().equals(expected.code())
                        ? new FileAnswer.Identical(found)
                        : new FileAnswer.AnotherOfOurs(found, true));
        if (ours.isPresent()) {
            return ours;
        }
        if (expected != null && file.length > 0) {
            byte[] issued = files.content(expected.pdf());
            if (FileBytes.isBeginningOf(file, issued)) {
                return Optional.of(beginning(file, expected, issued));
            }
        }
        if (FileBytes.isPdf(file)) {
            return Optional.empty();
        }
        return Optional.of(
                FileBytes.isWord(file)
                        ? new FileAnswer.Word(lookup.withWord(digest).orElse(null))
                        : new FileAnswer.NotAPdf(file.length == 0));
    }

    private FileAnswer read(byte[] file, @Nullable PublicRecord expected) {
        List<String> pages = PageComparison.words(file);
        PublicRecord named = FileBytes.codeIn(pages).flatMap(lookup::record).orElse(null);
        if (named != null && expected != null && !named.code().equals(expected.code())) {
            return new FileAnswer.AnotherOfOurs(named, false);
        }
        PublicRecord document = named == null ? expected : named;
        if (document != null) {
            return compare(file, document);
        }
        return PdfEnd.isMissing(file)
                ? new FileAnswer.Incomplete(null, file.length, 0)
                : new FileAnswer.Unknown(signatures.check(file));
    }

    private FileAnswer compare(byte[] file, PublicRecord document) {
        byte[] issued = files.content(document.pdf());
        if (FileBytes.isBeginningOf(file, issued)) {
            return beginning(file, document, issued);
        }
        ComparedPages pages = PageComparison.compare(issued, file);
        if (!pages.isSameDocument()) {
            return pages.isWordless() ? new FileAnswer.Scan(document) : new FileAnswer.SaysSomethingElse(document);
        }
        SignedFileReport found = signatures.check(file);
        if (found.isUnchanged()
                && !signers(found).equals(signers(files.facts(document.pdf()).signatures()))) {
            return new FileAnswer.SignedByAnother(document, names(found), pages);
        }
        boolean isAnew = pages.differing().isEmpty() && file.length != issued.length && isSavedAnew(found);
        return isAnew
                ? new FileAnswer.SavedAnew(document, !found.signatures().isEmpty())
                : new FileAnswer.Altered(document, pages);
    }

    /** A signature is added behind a file that ends already: what is complete before it lacks only the signature. */
    private static FileAnswer beginning(byte[] file, PublicRecord document, byte[] issued) {
        return PdfEnd.isLast(file)
                ? new FileAnswer.Unfinished(document)
                : new FileAnswer.Incomplete(document, file.length, issued.length);
    }

    /** A program that saves a file anew writes all of it, signatures that no longer fit or none at all. */
    private static boolean isSavedAnew(SignedFileReport found) {
        return found.verdict() == Verdict.NOT_SIGNED || found.verdict() == Verdict.ALTERED;
    }

    private static Set<X509Certificate> signers(SignedFileReport report) {
        return report.signatures().stream()
                .map(FoundSignature::certificate)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<String> names(SignedFileReport report) {
        return report.signatures().stream()
                .map(FoundSignature::signer)
                .distinct()
                .toList();
    }
}
