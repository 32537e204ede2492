package vn.trinhky.verification.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.pdf.comparing.ComparedPages;
import vn.trinhky.pdf.comparing.DifferingPage;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.verification.PublicRecord;

/** The one answer about a file that somebody brought. */
public sealed interface FileAnswer {

    /** The issued document that the answer is about; null when there is none. */
    @Nullable
    PublicRecord document();

    /** Under which key its sentences stand: {@code verification.answer.<key>}. */
    String key();

    /** What the sentences mention. */
    default List<Object> details() {
        return List.of();
    }

    /** Whether the file is what the office issued. */
    default boolean isGood() {
        return false;
    }

    /** Pages that differ from the issued ones. */
    default List<DifferingPage> pages() {
        return List.of();
    }

    /** Byte for byte the issued file. */
    record Identical(PublicRecord document) implements FileAnswer {
        @Override
        public String key() {
            return "identical";
        }

        @Override
        public boolean isGood() {
            return true;
        }
    }

    /** The pages say and show the same, but the file was saved or printed anew: its signatures are gone or broken. */
    record SavedAnew(PublicRecord document, boolean hasSignatures) implements FileAnswer {
        @Override
        public String key() {
            return hasSignatures ? "savedAnew.broken" : "savedAnew.unsigned";
        }
    }

    /** Something was changed after the document was signed. */
    record Altered(PublicRecord document, ComparedPages compared) implements FileAnswer {
        @Override
        public String key() {
            return compared.differing().isEmpty() ? "altered.unseen" : "altered";
        }

        @Override
        public List<Object> details() {
            return List.of(
                    compared.differing().size(),
                    String.join(
                            ", ",
                            compared.differing().stream()
                                    .map(page -> String.valueOf(page.page()))
                                    .toList()));
        }

        @Override
        public List<DifferingPage> pages() {
            return compared.differing();
        }
    }

    /**
     * The beginning of a file.
     *
     * @param document the issued file that it is the beginning of; null where that cannot be told
     * @param whole the size of that file in bytes
     */
    record Incomplete(@Nullable PublicRecord document, long size, long whole) implements FileAnswer {
        @Override
        public String key() {
            return document == null ? "incomplete" : "incomplete.ours";
        }

        @Override
        public List<Object> details() {
            return document == null ? List.of() : List.of(Math.max(0, Math.min(99, 100 * size / Math.max(1, whole))));
        }
    }

    /** The issued file as it was before it was signed or sealed to the end. */
    record Unfinished(PublicRecord document) implements FileAnswer {
        @Override
        public String key() {
            return "unfinished";
        }
    }

    /** Unchanged since it was signed, but not signed by those who signed what was issued. */
    record SignedByAnother(PublicRecord document, List<String> signers, ComparedPages compared) implements FileAnswer {
        @Override
        public String key() {
            return "signedByAnother";
        }

        @Override
        public List<Object> details() {
            return List.of(String.join(", ", signers));
        }

        @Override
        public List<DifferingPage> pages() {
            return compared.differing();
        }
    }

    /** Another issued document than the one asked for: its very file, or something made from it. */
    record AnotherOfOurs(PublicRecord document, boolean exact) implements FileAnswer {
        @Override
        public String key() {
            return exact ? "anotherOfOurs" : "anotherOfOurs.copy";
        }

        @Override
        public List<Object> details() {
            return List.of(document.number(), document.code().printed());
        }
    }

    /** A PDF that says something else than the document asked for. */
    record SaysSomethingElse(PublicRecord document) implements FileAnswer {
        @Override
        public String key() {
            return "somethingElse";
        }

        @Override
        public List<Object> details() {
            return List.of(document.number());
        }
    }

    /** A picture of pages: no program can say what it says. */
    record Scan(PublicRecord document) implements FileAnswer {
        @Override
        public String key() {
            return "scan";
        }
    }

    /** A Word file; the issued one, which bears no signature either, if there is a document. */
    record Word(@Nullable PublicRecord document) implements FileAnswer {
        @Override
        public String key() {
            return document == null ? "word" : "word.ours";
        }
    }

    /** Something else than a PDF. */
    record NotAPdf(boolean isEmpty) implements FileAnswer {
        @Override
        public @Nullable PublicRecord document() {
            return null;
        }

        @Override
        public String key() {
            return isEmpty ? "notAPdf.empty" : "notAPdf";
        }
    }

    /** A PDF that cannot be read: damaged, locked with a password, or far too large. */
    record Unreadable(@Nullable PublicRecord document) implements FileAnswer {
        @Override
        public String key() {
            return "unreadable";
        }
    }

    /** A PDF that names no document of this office. */
    record Unknown(SignedFileReport report) implements FileAnswer {
        @Override
        public @Nullable PublicRecord document() {
            return null;
        }

        @Override
        public String key() {
            return "unknown";
        }
    }
}
