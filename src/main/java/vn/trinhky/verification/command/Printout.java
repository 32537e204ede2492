package vn.trinhky.verification.command;

import java.time.Instant;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.signature.check.SignedFileReport.Verdict;
import vn.trinhky.web.Formats;

/** Writes an outcome for a person or for a program. */
final class Printout {

    private Printout() {}

    static String json(Outcome outcome) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(outcome)
                + System.lineSeparator();
    }

    static String text(Outcome outcome, boolean knowsTrusted, Words words) {
        StringBuilder text = new StringBuilder();
        line(text, words.say(outcome.valid() ? "valid" : "notValid", outcome.file()));
        line(text, words.say("verdict." + outcome.verdict()));
        if (outcome.verdict() == Verdict.SIGNER_UNKNOWN && !knowsTrusted) {
            line(text, words.say("trustHint"));
        }
        line(text, "");
        int number = 1;
        for (Outcome.Signature signature : outcome.signatures()) {
            signature(text, number++, signature, words);
        }
        line(text, words.say("digest", outcome.sha256()));
        line(text, words.say("size", String.valueOf(outcome.bytes()), String.valueOf(outcome.pages())));
        if (outcome.lookup() != null) {
            line(text, words.say("lookup", outcome.lookup()));
        }
        if (outcome.comparison() != null) {
            comparison(text, outcome.comparison(), words);
        }
        return text.toString();
    }

    private static void signature(StringBuilder text, int number, Outcome.Signature signature, Words words) {
        String organisation = signature.organisation().isEmpty() ? "" : " (" + signature.organisation() + ")";
        String at = signature.at() == null ? "?" : new Formats().dateTime(Instant.parse(signature.at()));
        line(text, words.say("signature", String.valueOf(number), signature.signer() + organisation));
        line(text, "   " + words.say(signature.stamped() ? "at.stamped" : "at.claimed", at, signature.level()));
        line(text, "   " + words.say(signature.intact() && signature.covers() ? "intact" : "broken"));
        line(text, "   " + words.say(signature.trusted() ? "trusted" : "notTrusted"));
        if (!signature.inForce()) {
            line(text, "   " + words.say("notInForce"));
        }
    }

    private static void comparison(StringBuilder text, Outcome.Comparison comparison, Words words) {
        line(text, "");
        if (comparison.identical()) {
            line(text, words.say("identical", comparison.file()));
        } else if (!comparison.sameDocument()) {
            line(text, words.say("somethingElse", comparison.file()));
        } else if (comparison.differingPages().isEmpty()) {
            line(text, words.say("sameLook", comparison.file()));
        } else {
            String pages =
                    comparison.differingPages().stream().map(String::valueOf).collect(Collectors.joining(", "));
            line(text, words.say("differs", comparison.file(), pages));
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
