package vn.trinhky.issuing.document;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.NotHere;

/**
 * Which files of a report are its document today: those that were shown, once it is signed the signed PDF, once it is
 * issued the sealed one.
 */
@Component
class FinalFile {

    private final Compilation compilation;
    private final Signing signing;
    private final Issuing issuing;

    FinalFile(Compilation compilation, Signing signing, Issuing issuing) {
        this.compilation = compilation;
        this.signing = signing;
        this.issuing = issuing;
    }

    /** The files as they stand; what is still missing is null. */
    record Of(SignatureFolder folder, @Nullable IssuedReport issued) {

        Digest pdf() {
            return stages().reduce((earlier, later) -> later).orElseThrow(NotHere::new);
        }

        /**
         * The PDF with this digest, of whatever stage: a page that was opened before the seal still shows its pictures after
         * it.
         */
        Digest pdf(String digest) {
            return stages().filter(pdf -> pdf.value().equals(digest))
                    .findFirst()
                    .orElseThrow(NotHere::new);
        }

        Digest word() {
            return Optional.ofNullable(folder.word()).orElseThrow(NotHere::new);
        }

        String name() {
            DocumentNumber number = folder.documentNumber();
            return number == null ? "" : number.fileName();
        }

        private Stream<Digest> stages() {
            return Stream.of(folder.pdf(), folder.newestPdf(), issued == null ? null : issued.pdf())
                    .filter(Objects::nonNull);
        }
    }

    /** @throws NotHere if the officer does not work on the report, or nothing lies before its signatory */
    Of report(ReportId id, Officer officer) {
        ReportId report = compilation.reportFor(id, officer).id();
        SignatureFolder folder = signing.folder(report).orElseThrow(NotHere::new);
        return new Of(folder, issuing.ifIssued(report).orElse(null));
    }
}
