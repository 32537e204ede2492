package vn.trinhky.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Finds the words for every "no". A text of an exception is never among them. */
@Component
final class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    Answer refusal(Refusal refusal) {
        return new Answer(
                HttpStatus.CONFLICT,
                refusal.messageKey(),
                heading(HttpStatus.CONFLICT),
                text(refusal.messageKey(), refusal.details(), "answer.409"));
    }

    Answer invalid(InvalidInput input) {
        String sentence = text(input.messageKey(), input.details(), "answer.422");
        return new Answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        input.messageKey(),
                        heading(HttpStatus.UNPROCESSABLE_CONTENT),
                        sentence)
                .onFields(List.of(new Answer.FieldSentence(input.field(), sentence)));
    }

    Answer invalid(Errors errors) {
        return plain(HttpStatus.UNPROCESSABLE_CONTENT)
                .onFields(errors.getAllErrors().stream().map(this::field).toList());
    }

    /** The general sentence for a status; statuses without one borrow that of their family. */
    Answer plain(HttpStatus status) {
        return about(status, "answer." + status.value());
    }

    /** A sentence of its own for a special case of a status. */
    Answer about(HttpStatus status, String key) {
        String family = status.is5xxServerError() ? "answer.500" : "answer.400";
        return new Answer(status, key, heading(status), text(key, new Object[0], family));
    }

    private String heading(HttpStatus status) {
        String family = status.is5xxServerError() ? "answer.500.heading" : "answer.400.heading";
        return text("answer." + status.value() + ".heading", new Object[0], family);
    }

    private Answer.FieldSentence field(ObjectError error) {
        String name = error instanceof FieldError field ? field.getField() : error.getObjectName();
        return new Answer.FieldSentence(name, said(error));
    }

    /** What the message files say about an objection of the validation; its own text is not shown. */
    String said(MessageSourceResolvable objection) {
        Locale locale = LocaleContextHolder.getLocale();
        String[] codes = objection.getCodes() == null ? new String[0] : objection.getCodes();
        for (String code : codes) {
            String found = messages.getMessage(code, objection.getArguments(), null, locale);
            if (found != null) {
                return found;
            }
        }
        return text("answer.field", new Object[0], "answer.422");
    }

    private String text(String key, Object @Nullable [] details, String fallback) {
        Locale locale = LocaleContextHolder.getLocale();
        String found = messages.getMessage(key, details, null, locale);
        return found != null ? found : messages.getMessage(fallback, null, locale);
    }
}
