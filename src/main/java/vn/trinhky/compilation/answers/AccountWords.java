package vn.trinhky.compilation.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.answers.Became;

/** How a report accounts for one task: "Về nhiệm vụ “…”: xã A đã hoàn thành: …; xã B đang thực hiện; còn xã C chưa báo cáo." */
final class AccountWords {

    /** More units than this are counted, not named. */
    static final int NAMED_AT_MOST = 8;

    private static final int TASK_AT_MOST = 160;
    private static final List<String> PLACES = List.of("Xã ", "Phường ", "Thị trấn ", "Đặc khu ");
    private static final Map<Became, String> SAID =
            Map.of(Became.DONE, "đã hoàn thành", Became.UNDER_WAY, "đang thực hiện", Became.NOT_DONE, "chưa thực hiện");

    private AccountWords() {}

    static String of(AnsweredTask task) {
        List<String> clauses = new ArrayList<>();
        for (Became became : Became.values()) {
            clauses.addAll(clauses(task.saying(became), SAID.get(became)));
        }
        if (!task.unanswered().isEmpty()) {
            clauses.add("còn " + names(task.unanswered()) + " chưa báo cáo");
        }
        return "Về nhiệm vụ “" + shortened(task.commitment().words()) + "”: " + String.join("; ", clauses) + ".";
    }

    /** The answers whose words the account quotes. */
    static List<UnitAnswer> quoted(AnsweredTask task) {
        List<UnitAnswer> quoted = new ArrayList<>();
        for (Became became : Became.values()) {
            List<UnitAnswer> all = task.saying(became);
            if (all.size() <= NAMED_AT_MOST) {
                quoted.addAll(all);
            }
        }
        return quoted;
    }

    private static List<String> clauses(List<UnitAnswer> answers, @Nullable String said) {
        if (answers.isEmpty()) {
            return List.of();
        }
        if (answers.size() > NAMED_AT_MOST) {
            return List.of(names(answers) + " " + said);
        }
        List<String> clauses = new ArrayList<>();
        List<UnitAnswer> silent =
                answers.stream().filter(answer -> answer.account().isEmpty()).toList();
        answers.stream()
                .filter(answer -> !answer.account().isEmpty())
                .map(answer -> place(answer.name()) + " " + said + ": " + inSentence(answer.account()))
                .forEach(clauses::add);
        if (!silent.isEmpty()) {
            clauses.add(names(silent) + " " + said);
        }
        return clauses;
    }

    private static String names(List<UnitAnswer> units) {
        return units.size() > NAMED_AT_MOST
                ? units.size() + " đơn vị"
                : units.stream().map(unit -> place(unit.name())).collect(Collectors.joining(", "));
    }

    /** Inside a sentence a kind of place is written small: "xã Đăk Kôi". */
    private static String place(String name) {
        return PLACES.stream().anyMatch(name::startsWith)
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    /** Lines become one sentence, without its full stop; a first word that is no name begins small. */
    private static String inSentence(String account) {
        String line = withoutStop(account.lines().map(String::strip).collect(Collectors.joining(" ")));
        boolean word = line.length() > 1 && Character.isLowerCase(line.charAt(1));
        boolean isName = line.matches("\\p{Lu}\\S* \\p{Lu}.*");
        return word && !isName ? line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1) : line;
    }

    private static String shortened(String words) {
        String line = withoutStop(words);
        if (line.length() <= TASK_AT_MOST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', TASK_AT_MOST);
        return line.substring(0, cut < 0 ? TASK_AT_MOST : cut) + "…";
    }

    private static String withoutStop(String words) {
        return words.strip().replaceFirst("[.;,]+$", "");
    }
}
