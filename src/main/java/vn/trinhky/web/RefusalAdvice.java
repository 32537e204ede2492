package vn.trinhky.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns every "no" that has a reason into words: refusals of the office (409), input that cannot be taken (422 and its
 * relatives), and what is not here (404). What has no reason is a failure and passes on to {@link IncidentFilter}.
 */
@ControllerAdvice
final class RefusalAdvice {

    private final Sentences sentences;
    private final Reply reply;

    RefusalAdvice(Sentences sentences, Reply reply) {
        this.sentences = sentences;
        this.reply = reply;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.refusal(refusal));
    }

    @ExceptionHandler
    Object cannotBeTaken(InvalidInput input, HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.invalid(input));
    }

    @ExceptionHandler({MethodArgumentNotValidException.class, BindException.class})
    Object cannotBeTaken(BindException errors, HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.invalid(errors));
    }

    @ExceptionHandler
    Object cannotBeTaken(
            HandlerMethodValidationException objections, HttpServletRequest request, HttpServletResponse response) {
        List<Answer.FieldSentence> fields = objections.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Answer.FieldSentence(
                                String.valueOf(result.getMethodParameter().getParameterName()), sentences.said(error))))
                .toList();
        return reply.to(
                request,
                response,
                sentences.plain(HttpStatus.UNPROCESSABLE_CONTENT).onFields(fields));
    }

    @ExceptionHandler(ConstraintViolationException.class)
    Object cannotBeTaken(HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.plain(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @ExceptionHandler({NotHere.class, NoResourceFoundException.class})
    Object notHere(HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.plain(HttpStatus.NOT_FOUND));
    }

    /** An address with a malformed id names nothing; a malformed parameter is a mistake of the asker. */
    @ExceptionHandler
    Object ofTheWrongType(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, HttpServletResponse response) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return notHere(request, response);
        }
        String sentence = sentences.plain(HttpStatus.BAD_REQUEST).sentence();
        return reply.to(
                request,
                response,
                sentences
                        .plain(HttpStatus.BAD_REQUEST)
                        .onFields(List.of(new Answer.FieldSentence(mismatch.getName(), sentence))));
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        MultipartException.class
    })
    Object unreadable(HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.plain(HttpStatus.BAD_REQUEST));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.plain(HttpStatus.CONTENT_TOO_LARGE));
    }

    @ExceptionHandler
    Object notThisWay(
            HttpRequestMethodNotSupportedException method, HttpServletRequest request, HttpServletResponse response) {
        if (method.getSupportedMethods() != null) {
            response.setHeader("Allow", String.join(", ", method.getSupportedMethods()));
        }
        return reply.to(request, response, sentences.plain(HttpStatus.METHOD_NOT_ALLOWED));
    }

    @ExceptionHandler({HttpMediaTypeNotSupportedException.class, HttpMediaTypeNotAcceptableException.class})
    Object notInThisForm(HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.plain(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
    }

    /** Two people changed the same thing: the later one is told, and nothing of hers was written. */
    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object somebodyWasFaster(HttpServletRequest request, HttpServletResponse response) {
        return reply.to(request, response, sentences.about(HttpStatus.CONFLICT, "answer.faster"));
    }
}
