package vn.trinhky.verification.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.pdf.comparing.DifferingPage;
import vn.trinhky.pdf.comparing.Part;
import vn.trinhky.verification.PublicRecord;
import vn.trinhky.verification.file.FileAnswer;

/**
 * The answer about a file as programs read it.
 *
 * @param isIssuedFile whether it is the issued file, byte for byte
 * @param answer what may be compared, the same in every language, such as {@code altered}
 * @param sentence the answer in words
 * @param todo what to do about it
 * @param code of the document that the answer is about
 * @param number of that document
 * @param differing the pages that differ from the issued ones
 */
record FileVerdict(
        boolean isIssuedFile,
        String answer,
        String sentence,
        String todo,
        @Nullable String code,
        @Nullable String number,
        List<Page> differing,
        Instant checkedAt) {

    /**
     * A page that differs.
     *
     * @param page counted from 1
     * @param where the rectangle around the difference, in parts of the page; null where it cannot be seen
     */
    record Page(int page, @Nullable Part where) {
        static Page of(DifferingPage page) {
            return new Page(page.page(), page.where());
        }
    }

    static FileVerdict of(FileAnswer answer, String sentence, String todo, Instant now) {
        PublicRecord document = answer.document();
        return new FileVerdict(
                answer.isGood(),
                answer.key(),
                sentence,
                todo,
                document == null ? null : document.code().printed(),
                document == null ? null : document.number(),
                answer.pages().stream().map(Page::of).toList(),
                now);
    }
}
