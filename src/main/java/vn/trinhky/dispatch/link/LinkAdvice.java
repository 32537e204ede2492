package vn.trinhky.dispatch.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.recall.ReadableCopies;

/** Says to whoever comes with a link that does not hold, why. */
@ControllerAdvice("vn.trinhky.dispatch")
class LinkAdvice {

    private final Answering answering;
    private final ReadableCopies copies;
    private final MessageSource messages;

    LinkAdvice(Answering answering, ReadableCopies copies, MessageSource messages) {
        this.answering = answering;
        this.copies = copies;
        this.messages = messages;
    }

    @ExceptionHandler
    Object ended(LinkEnded ended, HttpServletRequest request) {
        return answer(request, HttpStatus.GONE, "receipt.ended", "receipt.ended." + why(ended));
    }

    /** Whoever had a document that is taken back is to know that, more than that his link has ended. */
    private LinkEnded.Why why(LinkEnded ended) {
        ReportId report = answering.delivery(ended.delivery()).report();
        return copies.objection(report) == null ? ended.why() : LinkEnded.Why.RECALLED;
    }

    @ExceptionHandler
    Object guessed(TooManyGuesses guesses, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(guesses.seconds()));
        return answer(request, HttpStatus.TOO_MANY_REQUESTS, "receipt.wait", "receipt.wait.text");
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String heading, String text) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return new ModelAndView("receipt-ended", Map.of("heading", heading, "text", text), status);
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, say(text));
        problem.setTitle(say(heading));
        problem.setProperty("code", text);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
