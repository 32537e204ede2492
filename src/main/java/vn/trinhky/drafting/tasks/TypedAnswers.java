package vn.trinhky.drafting.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.answers.Became;
import vn.trinhky.drafting.GivenAnswer;
import vn.trinhky.web.InvalidInput;

/**
 * The form as a browser sends it. Where somebody else was faster, a box says "take mine all the same" and carries the count
 * that was shown beside it.
 */
record TypedAnswers(List<GivenAnswer> given) {

    private static final String ACCOUNT = "account.";

    static TypedAnswers of(Map<String, String> fields) {
        List<GivenAnswer> given = new ArrayList<>();
        fields.forEach((field, account) -> {
            if (field.startsWith(ACCOUNT)) {
                String id = field.substring(ACCOUNT.length());
                String seen = fields.getOrDefault("over." + id, fields.getOrDefault("seen." + id, "0"));
                given.add(new GivenAnswer(task(id), became(fields.get("became." + id)), account, count(seen)));
            }
        });
        return new TypedAnswers(given);
    }

    /** What was typed about a task; null when the form did not hold it. */
    @Nullable
    GivenAnswer about(CommitmentId task) {
        return given.stream()
                .filter(answer -> answer.task().equals(task))
                .findFirst()
                .orElse(null);
    }

    static CommitmentId task(String id) {
        try {
            return new CommitmentId(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidInput("task", "taskFormOutdated");
        }
    }

    private static @Nullable Became became(@Nullable String name) {
        for (Became became : Became.values()) {
            if (became.name().equals(name)) {
                return became;
            }
        }
        return null;
    }

    private static int count(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException notOurs) {
            throw new InvalidInput("seen", "taskFormOutdated");
        }
    }
}
