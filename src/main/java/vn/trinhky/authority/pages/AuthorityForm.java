package vn.trinhky.authority.pages;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.AuthorityEntry;
import vn.trinhky.authority.AuthorityRegister;
import vn.trinhky.authority.Decision;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.PrintedCapacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.word.LayoutProfile;

/**
 * An authority as somebody types it. What it has to say, and what the rules allow, is judged when it is entered.
 *
 * @param types codes with commas between them; empty for all types
 * @param freeLines one printed line each; empty for those that the capacity makes
 * @param firstDay as 2026-01-31, like the other days
 */
record AuthorityForm(
        @Nullable UUID person,
        @Nullable UUID body,
        @Nullable Capacity capacity,
        @Size(max = 300) @Nullable String types,
        @Size(max = 300) @Nullable String collective,
        @Size(max = 300) @Nullable String principal,
        @Size(max = 300) @Nullable String passedOnBy,
        @Size(max = 300) @Nullable String post,
        @Size(max = 300) @Nullable String outsidePost,
        @Size(max = 2000) @Nullable String freeLines,
        @Size(max = 20) @Nullable String firstDay,
        @Size(max = 20) @Nullable String lastDay,
        @Size(max = 100) @Nullable String decisionNumber,
        @Size(max = 20) @Nullable String decisionDate,
        @Size(max = 300) @Nullable String decisionBody,
        @Size(max = 300) @Nullable String grantedBy) {

    static AuthorityForm blank(@Nullable UUID body, LocalDate today) {
        return new AuthorityForm(
                null, body, Capacity.HEAD, "", "", "", "", "", "", "", today.toString(), "", "", "", "", "");
    }

    /** @throws InvalidInput for a day that the calendar has not, or a choice that was not made */
    AuthorityEntry read() {
        return new AuthorityEntry(
                new PersonId(chosen("person", person)),
                new UnitId(chosen("body", body)),
                codes(),
                chosen("capacity", capacity),
                titles(),
                typedLines(),
                day("firstDay", firstDay),
                text(lastDay).isEmpty() ? null : day("lastDay", lastDay),
                Decision.of(text(decisionNumber), day("decisionDate", decisionDate), text(decisionBody)),
                text(grantedBy));
    }

    /** What would be printed above the name, and what the rules make of the capacity. */
    record Lines(List<String> printed, List<String> ofTheRule) {}

    /** As the form stands; a body that was not chosen yet is taken for one of the Party. */
    Lines lines(AuthorityRegister register, LocalDate today) {
        LayoutProfile profile = body == null
                ? LayoutProfile.inForce(LayoutProfile.Rules.PARTY, today)
                : register.profile(new UnitId(body), today);
        List<String> ofTheRule =
                PrintedCapacity.in(profile).lines(capacity == null ? Capacity.HEAD : capacity, titles());
        return new Lines(typedLines().isEmpty() ? ofTheRule : typedLines(), ofTheRule);
    }

    private Titles titles() {
        return new Titles(text(collective), text(principal), text(passedOnBy), text(post), text(outsidePost));
    }

    private List<String> typedLines() {
        return text(freeLines)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> codes() {
        return Stream.of(text(types).split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.forLanguageTag("vi")))
                .distinct()
                .toList();
    }

    static LocalDate day(String field, @Nullable String typed) {
        try {
            return LocalDate.parse(text(typed));
        } catch (DateTimeException notADay) {
            throw new InvalidInput(field, "authorityDay");
        }
    }

    private static <T> T chosen(String field, @Nullable T choice) {
        if (choice == null) {
            throw new InvalidInput(field, "authorityChoice." + field);
        }
        return choice;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
