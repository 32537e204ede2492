package vn.trinhky.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

class AccessRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /rounds                 | DRAFTER UNIT_APPROVER COMPILER REVIEWER SIGNATORY CLERK ADMINISTRATOR
            POST   | /rounds                 | COMPILER ADMINISTRATOR
            GET    | /rounds/7/journal       | DRAFTER UNIT_APPROVER COMPILER REVIEWER SIGNATORY CLERK ADMINISTRATOR
            POST   | /submissions/7/approval | DRAFTER UNIT_APPROVER COMPILER
            GET    | /reports/7/text         | COMPILER
            POST   | /reports/7/review       | REVIEWER
            POST   | /reports/7/remarks      | REVIEWER COMPILER CLERK SIGNATORY
            POST   | /reports/7/suggestions  | REVIEWER COMPILER
            DELETE | /reports/7/remarks/1    | REVIEWER COMPILER CLERK SIGNATORY
            POST   | /reports/7/layout       | CLERK
            POST   | /reports/7/signature    | SIGNATORY
            POST   | /reports/7/issue        | CLERK
            GET    | /reports/7/dispatch     | CLERK COMPILER
            POST   | /reports/7/dispatch     | CLERK
            GET    | /register               | CLERK COMPILER SIGNATORY ADMINISTRATOR
            POST   | /operations/backup      | ADMINISTRATOR
            """)
    void letsInTheHoldersOfThesePostsAndNobodyElse(String method, String path, String posts) {
        Set<PostKind> expected =
                Stream.of(posts.split(" ")).map(PostKind::valueOf).collect(Collectors.toSet());
        assertThat(admitted(method, path)).isEqualTo(expected);
        assertThat(admitted(method, "/api/v1" + path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/secret", "/actuator", "/actuator/env", "/reports/7/unknown", "/api/v2/rounds", "/rounds-of-old"
            })
    void shutsWhatNoLineNames(String path) {
        assertThat(AccessRules.deciding(new MockHttpServletRequest("GET", path)))
                .isEmpty();
    }

    @Test
    void shutsEveryChangeOfThePublishedDocument() {
        assertThat(AccessRules.deciding(new MockHttpServletRequest("PUT", "/reports/7/document/final.pdf")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/receipts/abc", "/actuator/health", "/webjars/x/y.css", "/trinhky-0a1b.css"})
    void opensToEverybodyWhatEverybodyNeeds(String path) {
        assertThat(AccessRules.deciding(new MockHttpServletRequest("GET", path)))
                .hasValueSatisfying(
                        rule -> assertThat(rule.admission().admits(null)).isTrue());
    }

    @Test
    void opensNothingElseToAVisitor() {
        assertThat(AccessRules.IN_ORDER)
                .filteredOn(rule -> !rule.isForEverybody())
                .noneMatch(rule -> rule.admission().admits(null))
                .hasSizeGreaterThan(30);
    }

    /** Whatever posts an absence hands over: signature, seal, keys, second factor, authorities, and the absence itself. */
    @Tag("deadlines")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /reports/x/signature",
                "GET /reports/x/signature/data",
                "POST /reports/x/signature",
                "POST /reports/x/signature/folder",
                "POST /reports/x/signature/folder/withdrawal",
                "POST /reports/x/signature/completion",
                "POST /reports/x/signature/value",
                "POST /reports/x/signature/hand-over",
                "POST /reports/x/signature/return",
                "POST /api/v1/reports/x/signature",
                "POST /api/v1/reports/x/signature-folder",
                "DELETE /api/v1/reports/x/signature-folder",
                "POST /api/v1/reports/x/signature-return",
                "GET /api/v1/reports/x/signature/data",
                "POST /api/v1/reports/x/signature/value",
                "POST /api/v1/reports/x/signature/completion",
                "POST /api/v1/reports/x/signature/hand-over",
                "POST /reports/x/seal",
                "POST /api/v1/reports/x/seal",
                "POST /signature-images/x",
                "POST /signing-keys",
                "POST /second-factor",
                "POST /api/v1/second-factor/confirmation",
                "POST /authorities",
                "POST /api/v1/authorities/x/delegations",
                "POST /absences",
                "POST /api/v1/absences/x/ending"
            })
    void letNobodyInWhoActsForAnother(String address) {
        String[] parts = address.split(" ");
        AccessRule rule = AccessRules.deciding(new MockHttpServletRequest(parts[0], parts[1]))
                .orElseThrow();
        List<Officer.HeldPost> all = Stream.of(PostKind.values())
                .flatMap(kind -> holding(kind).posts().stream())
                .toList();
        Officer officer = holding(PostKind.SIGNATORY);
        Officer.Absent absent =
                new Officer.Absent(UUID.randomUUID(), officer.id(), "Đinh Thị Mai", LocalDate.parse("2026-01-31"), all);
        Officer everything = new Officer(officer.id(), "Lê Thị Mai", "mai", all);
        assertThat(rule.admission().admits(everything)).as("for herself").isTrue();
        assertThat(rule.admission().admits(new Officer(officer.id(), "Lê Thị Mai", "mai", all, absent, List.of())))
                .as("for another")
                .isFalse();
    }

    private static Set<PostKind> admitted(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        AccessRule rule = AccessRules.deciding(request).orElseThrow();
        return Stream.of(PostKind.values())
                .filter(kind -> rule.admission().admits(holding(kind)))
                .collect(Collectors.toSet());
    }

    private static Officer holding(PostKind kind) {
        Officer.HeldPost post = new Officer.HeldPost(kind, new UnitId(UUID.randomUUID()), "Ban Dân vận", "Chuyên viên");
        return new Officer(new PersonId(UUID.randomUUID()), "Lê Thị Mai", "mai", List.of(post));
    }
}
