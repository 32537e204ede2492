package vn.trinhky.review.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;
import vn.trinhky.upload.FileName;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.LayoutCheck;
import vn.trinhky.word.check.Recognised;
import vn.trinhky.word.intake.RefusedFile;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.reading.part.UnreadablePart;

/** Where a file is handed in for a check and handed back. */
@Component
class CheckingCounter {

    /** Files in memory at the same time: each may take a quarter of a gigabyte. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final LayoutCheck check;
    private final Clock clock;

    CheckingCounter(LayoutCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /**
     * What the form asks beside the file.
     *
     * @param profile the rules to ask; null for those that the file itself names
     * @param day of issue for a file that does not say it; null for today
     * @param reason why another profile than the file's own
     */
    record Wish(
            @Nullable LayoutProfile profile,
            @Nullable LocalDate day,
            @Nullable String reason) {}

    /**
     * Checks the field {@code file} of a form.
     *
     * @throws InvalidInput if no file was chosen, or it is refused at the door
     */
    CheckedUpload check(HttpServletRequest request, Wish wish) {
        try {
            MultipartRequest form = WebUtils.getNativeRequest(request, MultipartRequest.class);
            MultipartFile file = form == null ? null : form.getFile("file");
            if (file == null
                    || file.getOriginalFilename() == null
                    || file.getOriginalFilename().isEmpty()) {
                throw new InvalidInput("file", "noFile");
            }
            return check(file, wish);
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw refused(RefusedFile.Reason.TOO_LARGE);
        }
    }

    private CheckedUpload check(MultipartFile file, Wish wish) {
        places.acquireUninterruptibly();
        try (InputStream content = file.getInputStream()) {
            return check(FileName.of(file.getOriginalFilename()).value(), WordPackage.open(content), wish);
        } catch (RefusedFile refused) {
            throw refused(refused.reason());
        } catch (UnreadablePart broken) {
            throw refused(RefusedFile.Reason.DAMAGED);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            places.release();
        }
    }

    private CheckedUpload check(String name, WordPackage word, Wish wish) {
        LocalDate day = wish.day() == null ? LocalDate.now(clock) : wish.day();
        Recognised recognised = check.recognise(word);
        LayoutProfile proposed = recognised.profile(day);
        LayoutProfile asked = wish.profile() == null ? proposed : wish.profile();
        String reason = wish.reason() == null ? "" : wish.reason().strip();
        return new CheckedUpload(name, recognised, proposed, check.check(word, asked, day), reason);
    }

    private static InvalidInput refused(RefusedFile.Reason reason) {
        return new InvalidInput("file", "word." + reason);
    }
}
