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

    /**
     * The same as a person enters it, without the blanks around.
     *
     * @throws InvalidInput if author or abstract is missing, or something is longer than the register takes
     */
    public Described entered() {
        if (author.isBlank()) {
            throw new InvalidInput("author", "incoming.author");
        }
        if (subject.isBlank()) {
            throw new InvalidInput("subject", "incoming.subject");
        }
        return new Described(
                taken("author", author, LONGEST_NAME),
                taken("code", code, LONGEST_CODE),
                dated,
                taken("typeName", typeName, LONGEST_TYPE),
                taken("subject", subject, LONGEST_SUBJECT),
                taken("signer", signer, LONGEST_NAME));
    }

    private static String taken(String field, String typed, int longest) {
        String text = typed.strip();
        if (text.length() > longest) {
            throw new InvalidInput(field, "incoming.tooLong", longest);
        }
        return text;
    }
}
