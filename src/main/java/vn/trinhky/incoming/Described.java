package vn.trinhky.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.web.InvalidInput;

/**
 * What stands on an arrived document, in the fields of the register. (Decree 30/2020, appendix VI)
 *
 * @param author the body that issued it
 * @param code number and notation as printed; empty for a document without
 * @param dated null where none is printed
 * @param typeName such as "Báo cáo"; empty where none is printed
 * @param signer empty where nobody signed
 */
public record Described(
        String author, String code, @Nullable LocalDate dated, String typeName, String subject, String signer) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_SUBJECT = 500;

    /** @throws InvalidInput if author or abstract is missing, or something is longer than the register takes */
    public Described {
        author = taken("author", author, LONGEST_NAME);
        code = taken("code", code, LONGEST_CODE);
        typeName = taken("typeName", typeName, LONGEST_TYPE);
        subject = taken("subject", subject, LONGEST_SUBJECT);
        signer = taken("signer", signer, LONGEST_NAME);
        if (author.isEmpty()) {
            throw new InvalidInput("author", "incoming.author");
        }
        if (subject.isEmpty()) {
            throw new InvalidInput("subject", "incoming.subject");
        }
    }

    private static String taken(String field, String typed, int longest) {
        String text = typed.strip();
        if (text.length() > longest) {
            throw new InvalidInput(field, "incoming.tooLong", longest);
        }
        return text;
    }
}
