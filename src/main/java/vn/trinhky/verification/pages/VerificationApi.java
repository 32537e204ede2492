package vn.trinhky.verification.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.trinhky.verification.Found;
import vn.trinhky.verification.PublicRecord;
import vn.trinhky.verification.file.FileAnswer;
import vn.trinhky.web.NotHere;

/** The public check for programs; no name and password is asked for. */
@RestController
class VerificationApi {

    private final Counter counter;
    private final MessageSource messages;
    private final Clock clock;

    VerificationApi(Counter counter, MessageSource messages, Clock clock) {
        this.counter = counter;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the office issued under a code. */
    @GetMapping("/api/v1/verification/{code}")
    PublicDocument document(@PathVariable String code, HttpServletRequest request) {
        Found found = counter.find(code, request);
        if (found instanceof Found.Issued issued) {
            return PublicDocument.of(
                    issued,
                    counter.successor(found).map(PublicRecord::number).orElse(null),
                    counter.corrections(issued),
                    clock.instant());
        }
        throw new NotHere();
    }

    /**
     * The answer about a file, at most 20 MB; it is not kept.
     *
     * @param code of the document that it is said to be; without it, the document is found by the file
     */
    @PostMapping(path = "/api/v1/verification/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileVerdict file(
            @RequestParam MultipartFile file,
            @RequestParam @Nullable String code,
            HttpServletRequest request,
            Locale language) {
        PublicRecord expected = Optional.ofNullable(code)
                .filter(given -> !given.isBlank())
                .map(given -> counter.find(given, request) instanceof Found.Issued issued ? issued.document() : null)
                .orElse(null);
        if (expected == null && code != null && !code.isBlank()) {
            throw new NotHere();
        }
        FileAnswer answer = counter.check(request, expected);
        String key = "verification.answer." + answer.key();
        Object[] details = answer.details().toArray();
        return FileVerdict.of(
                answer,
                messages.getMessage(key, details, language),
                messages.getMessage(key + ".todo", details, language),
                clock.instant());
    }

    @ExceptionHandler
    void wait(TooManyTries tries, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tries.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
