package vn.trinhky.commitments.answers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Said.Evidence;
import vn.trinhky.files.Digest;
import vn.trinhky.web.InvalidInput;

/**
 * What a unit says about a task.
 *
 * @param became null while it has written some words and not decided yet
 * @param account in words, at most {@value #LONGEST} characters; may be empty
 * @param evidence files that show it, at most {@value #FILES}
 */
public record Answer(@Nullable Became became, String account, List<Evidence> evidence) {

    public static final int LONGEST = 2_000;
    private static final int FILES = 5;

    public static final Answer NOTHING = new Answer(null, "", List.of());

    public Answer {
        evidence = List.copyOf(evidence);
    }

    /** @throws InvalidInput if the account is too long */
    public Answer saying(@Nullable Became decided, String words) {
        if (words.length() > LONGEST) {
            throw new InvalidInput("account", "taskAccountTooLong", LONGEST);
        }
        return new Answer(decided, words.replace("\r\n", "\n").strip(), evidence);
    }

    /**
     * With one more file; the same content is kept once.
     *
     * @throws InvalidInput if there are {@value #FILES} already
     */
    public Answer shownBy(Evidence file) {
        List<Evidence> all = new ArrayList<>(without(file.digest()).evidence);
        if (all.size() >= FILES) {
            throw new InvalidInput("file", "taskEvidenceTooMany", FILES);
        }
        all.add(file);
        return new Answer(became, account, all);
    }

    public Answer without(Digest file) {
        return new Answer(
                became,
                account,
                evidence.stream().filter(kept -> !kept.digest().equals(file)).toList());
    }

    /** Whether it says what has become of the task. */
    public boolean isGiven() {
        return became != null;
    }

    /** Whether the words and the decision are the same; files are kept apart. */
    public boolean says(@Nullable Became other, String words) {
        return became == other && account.equals(words.replace("\r\n", "\n").strip());
    }
}
