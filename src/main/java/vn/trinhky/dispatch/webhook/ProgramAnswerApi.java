package vn.trinhky.dispatch.webhook;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where programs that were sent a document say what became of it. Their signature is their name; they have no account. */
@RestController
@RequestMapping("/api/v1/delivery-answers")
class ProgramAnswerApi {

    /** Bytes; nobody has more to say. */
    private static final int LONGEST = 64 * 1024;

    private final ProgramAnswers answers;

    ProgramAnswerApi(ProgramAnswers answers) {
        this.answers = answers;
    }

    /** Says the same of an unknown delivery, a wrong signature and an old one: who does not know the secret learns nothing. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProblemDetail> take(
            @RequestHeader(name = Signature.HEADER, defaultValue = "") String signature,
            @RequestHeader(name = Signature.TIMESTAMP, defaultValue = "") String timestamp,
            @RequestBody byte[] body) {
        if (body.length > LONGEST) {
            return ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE))
                    .build();
        }
        return answers.take(signature, timestamp, body)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.UNAUTHORIZED))
                        .build();
    }
}
