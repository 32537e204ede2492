package vn.trinhky.authority;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.web.InvalidInput;

/**
 * The copy of a decision as somebody brings it: a PDF, a picture of the paper, or the Word file. It is kept and handed out,
 * never opened here.
 *
 * @param name as the reader saves it, without folders and signs that cannot be shown
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record DecisionFile(String name, byte[] content) {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}]");
    /** How a PDF, a PNG, a JPEG and a ZIP (.docx) begin. */
    private static final List<String> BEGINNINGS =
            List.of("%PDF-", "\u0089PNG", "\u00ff\u00d8\u00ff", "PK\u0003\u0004");

    /**
     * @param sent the name as the browser sent it; some send the whole path
     * @throws InvalidInput if it is none of these kinds of files
     */
    public static DecisionFile of(@Nullable String sent, byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        if (BEGINNINGS.stream().noneMatch(beginning::startsWith)) {
            throw new InvalidInput("file", "decisionFile");
        }
        String name = UNSHOWN.matcher(FOLDERS.matcher(sent == null ? "" : sent).replaceFirst(""))
                .replaceAll("")
                .strip();
        String shown = name.isEmpty() ? "van-ban" : name;
        // the end tells what kind of file it is
        return new DecisionFile(shown.length() > LONGEST ? shown.substring(shown.length() - LONGEST) : shown, content);
    }
}
