package vn.trinhky.signing.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.compilation.moved.Moved;
import vn.trinhky.compilation.moved.MovedFigure;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signing.Confirmation;
import vn.trinhky.signing.FinalFiles;
import vn.trinhky.signing.FinalSignature;
import vn.trinhky.signing.FolderState;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.factor.Proof;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.StatedReason;

/** The signatory's work for programs: number and files first, then her word on exactly those files. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class SignatureApi {

    private final Signing signing;
    private final FinalFiles finalFiles;
    private final FinalSignature finalSignature;
    private final Compilation compilation;
    private final Typesetting typesetting;

    SignatureApi(
            Signing signing,
            FinalFiles finalFiles,
            FinalSignature finalSignature,
            Compilation compilation,
            Typesetting typesetting) {
        this.signing = signing;
        this.finalFiles = finalFiles;
        this.finalSignature = finalSignature;
        this.compilation = compilation;
        this.typesetting = typesetting;
    }

    /**
     * What lies before the signatory.
     *
     * @param pdfDigest SHA-256 of the file that the signature covers; to be named when signing
     * @param signedPdfDigest SHA-256 of the file with the signature in it
     * @param waitsForValue whether the signature of a key outside this server is waited for
     * @param movedFigures figures that say something else now than in the text
     * @param movedAppendixLines indicators whose lines in the table of figures are others now
     * @param movedFingerprint to be named when signing as {@code acknowledgedMovedFigures}; null when nothing has moved
     * @param anotherTemplate whether the layout template was changed after the version had been sent to review
     */
    record FolderContents(
            FolderState state,
            @Nullable Integer number,
            @Nullable String notation,
            @Nullable LocalDate date,
            @Nullable String pdfDigest,
            @Nullable String wordDigest,
            @Nullable String signedPdfDigest,
            boolean waitsForValue,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            List<MovedFigure> movedFigures,
            List<String> movedAppendixLines,
            @Nullable String movedFingerprint,
            boolean anotherTemplate) {

        static FolderContents of(SignatureFolder folder, Moved moved, boolean anotherTemplate) {
            DocumentNumber number = folder.documentNumber();
            return new FolderContents(
                    folder.state(),
                    number == null ? null : number.number(),
                    number == null ? null : number.notation(),
                    number == null ? null : number.date(),
                    value(folder.pdf()),
                    value(folder.word()),
                    folder.state() == FolderState.SIGNED ? value(folder.newestPdf()) : null,
                    folder.waitsForValue(),
                    folder.signedBy(),
                    folder.signedAt(),
                    moved.figures(),
                    moved.appendixLines(),
                    moved.isNothing() ? null : moved.fingerprint(),
                    anotherTemplate);
        }

        private static @Nullable String value(@Nullable Digest digest) {
            return digest == null ? null : digest.value();
        }
    }

    /**
     * @param digest of the PDF that the signatory had before her
     * @param password her password; she gives either this or a code
     * @param code the six digits that the app on her phone shows
     * @param acknowledgedMovedFigures the fingerprint of the moves that she was told of; may be left out when there are none
     */
    record GivenSignature(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @Nullable @Size(max = 200) String password,
            @Nullable @Pattern(regexp = "[0-9 ]{6,7}") String code,
            @Nullable @Size(max = 64) String acknowledgedMovedFigures) {

        Confirmation word() {
            Proof proof = code == null ? Proof.password(password == null ? "" : password) : Proof.code(code);
            return new Confirmation(new Digest(digest), proof, acknowledgedMovedFigures);
        }
    }

    @GetMapping("/signature-folder")
    FolderContents folder(@PathVariable UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        SignatureFolder folder = signing.folder(report).orElseThrow(NotHere::new);
        boolean anotherTemplate =
                folder.isOpen() && typesetting.hasAnotherTemplate(compilation.frozen(report, folder.reportNumber()));
        return FolderContents.of(folder, signing.moved(folder), anotherTemplate);
    }

    /** Takes a number, once a day, and makes the final files with it. */
    @PostMapping("/signature-folder")
    FolderContents prepare(@PathVariable UUID id, Officer officer) {
        finalFiles.prepare(new ReportId(id), officer);
        return folder(id, officer);
    }

    /** Closes the folder without signing for now; the number goes back. */
    @DeleteMapping("/signature-folder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void abandon(@PathVariable UUID id, Officer officer) {
        signing.abandon(new ReportId(id), officer);
    }

    /** Answers 204 when the report is signed, 202 when it is confirmed and its signature is still to come. */
    @PostMapping("/signature")
    ResponseEntity<Void> sign(@PathVariable UUID id, @Valid @RequestBody GivenSignature given, Officer officer) {
        finalSignature.confirm(new ReportId(id), given.word(), officer);
        return ResponseEntity.status(signing.isSigned(new ReportId(id)) ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED)
                .build();
    }

    /** Returns the report to the compiler. */
    @PostMapping("/signature-return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        signing.sendBack(new ReportId(id), stated.reason(), officer);
    }
}
