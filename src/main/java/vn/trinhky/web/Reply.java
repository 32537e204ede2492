package vn.trinhky.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Brings an answer to its reader: a problem document (RFC 9457) for a program, the alert in the place of the pressed
 * button for an open page, otherwise a page that shows the way back and keeps what was typed.
 */
@Component
final class Reply {

    /** Where an alert goes when the form has no place of its own (see trinhky.js). */
    private static final String ALERTS = "#alerts";

    Object to(HttpServletRequest request, HttpServletResponse response, Answer answer) {
        return switch (Reader.of(request)) {
            case PROGRAM -> problem(request, answer);
            case OPEN_PAGE -> alert(response, answer);
            case PERSON -> page(request, answer);
        };
    }

    private static ResponseEntity<ProblemDetail> problem(HttpServletRequest request, Answer answer) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(answer.status(), answer.sentence());
        problem.setTitle(answer.heading());
        problem.setInstance(URI.create(Reader.path(request)));
        problem.setProperty("code", answer.code());
        if (answer.incident() != null) {
            problem.setProperty("incident", answer.incident());
        }
        if (!answer.fields().isEmpty()) {
            problem.setProperty("field", answer.fields().get(0).field());
            problem.setProperty("fields", answer.fields());
        }
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView alert(HttpServletResponse response, Answer answer) {
        response.setHeader("HX-Retarget", ALERTS);
        response.setHeader("HX-Reswap", "innerHTML");
        // the address of the pressed button is no page: a boosted form must not put it into the history
        response.setHeader("HX-Push-Url", "false");
        return new ModelAndView("parts :: refused", Map.of("answer", answer), answer.status());
    }

    private static ModelAndView page(HttpServletRequest request, Answer answer) {
        return new ModelAndView(
                "answer",
                Map.of("answer", answer, "back", Reader.pageBefore(request), "typed", typed(request)),
                answer.status());
    }

    /** The texts that a person typed into the form: they would be lost with it. A form with a file has none. */
    private static List<String> typed(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .filter(value -> value.strip().contains(" "))
                .toList();
    }
}
