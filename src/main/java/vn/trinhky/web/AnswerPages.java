package vn.trinhky.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what never reached a controller, or broke there: the container sends it here with a status. */
@Controller
final class AnswerPages implements ErrorController {

    private final Sentences sentences;
    private final Reply reply;

    AnswerPages(Sentences sentences, Reply reply) {
        this.sentences = sentences;
        this.reply = reply;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, answerTo(request));
    }

    private Answer answerTo(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        Answer answer = request.getAttribute(Expired.ATTRIBUTE) == null
                ? sentences.plain(status)
                : sentences.about(status, "answer.expired");
        return request.getAttribute(IncidentFilter.INCIDENT) instanceof String number
                ? answer.loggedAs(number)
                : answer;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        HttpStatus known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
