package vn.trinhky.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A "no" in the reader's language.
 *
 * @param code what a program may compare, the same in every language: {@code refusal.DeadlinePassed}
 * @param incident the number under which a failure stands in the log
 */
record Answer(
        HttpStatus status,
        String code,
        String heading,
        String sentence,
        List<FieldSentence> fields,
        @Nullable String incident) {

    /** What is wrong with one field; the page shows it beside the field. */
    record FieldSentence(String field, String sentence) {}

    Answer(HttpStatus status, String code, String heading, String sentence) {
        this(status, code, heading, sentence, List.of(), null);
    }

    Answer onFields(List<FieldSentence> wrong) {
        return new Answer(status, code, heading, sentence, List.copyOf(wrong), incident);
    }

    Answer loggedAs(String number) {
        return new Answer(status, code, heading, sentence, fields, number);
    }
}
