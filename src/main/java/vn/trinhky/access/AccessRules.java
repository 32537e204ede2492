package vn.trinhky.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static vn.trinhky.office.PostKind.ADMINISTRATOR;
import static vn.trinhky.office.PostKind.CLERK;
import static vn.trinhky.office.PostKind.COMPILER;
import static vn.trinhky.office.PostKind.DRAFTER;
import static vn.trinhky.office.PostKind.REVIEWER;
import static vn.trinhky.office.PostKind.SIGNATORY;
import static vn.trinhky.office.PostKind.UNIT_APPROVER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import vn.trinhky.access.AccessRule.Admission;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;

/**
 * Who may open what. Read from top to bottom: the first line that fits a request decides, and what no line names is shut.
 * This is the outer door only; whether a report is the officer's own is the stage's question.
 */
final class AccessRules {

    /** Where programs come in; what stands under it is otherwise addressed like the pages. */
    static final String API = "/api/v1";

    private static final Set<HttpMethod> READING = Set.of(GET, HEAD);
    private static final Set<HttpMethod> ANY = Set.of();

    /** The work: the same lines hold for the pages and, below {@link #API}, for programs. */
    private static final List<AccessRule> WORK = List.of(
            reading("/rounds/**", signedIn()),
            any("/rounds/**", holders(COMPILER, ADMINISTRATOR)),
            reading("/regimes/*/**", signedIn()),
            any("/regimes/*/punctuality/*/*/comments", holders(DRAFTER, UNIT_APPROVER)),
            any("/regimes/*/**", holders(COMPILER, ADMINISTRATOR)),
            any("/manuscripts/notation", signedIn()),
            any("/submissions/*/**", holders(DRAFTER, UNIT_APPROVER, COMPILER)),
            any("/reports/*/text/**", holders(COMPILER)),
            reading("/reports/*/review/**", signedIn()),
            any("/reports/*/review/**", holders(REVIEWER)),
            any("/reports/*/remarks/**", holders(REVIEWER, COMPILER, CLERK, SIGNATORY)),
            any("/reports/*/suggestions/**", holders(REVIEWER, COMPILER)),
            any("/reports/*/marks", holders(COMPILER, CLERK)),
            any("/reports/*/layout/**", holders(CLERK)),
            any("/reports/*/signature/**", inPerson(holders(SIGNATORY))),
            any("/reports/*/issue/**", holders(CLERK)),
            any("/reports/*/seal/**", inPerson(holders(CLERK))),
            reading("/reports/*/dispatch/**", holders(CLERK, COMPILER)),
            any("/reports/*/dispatch/**", holders(CLERK)),
            any("/reports/*/dossier", signedIn()),
            reading("/reports/*/validity", signedIn()),
            reading("/reports/*/validity/redline*", signedIn()),
            any("/reports/*/validity/**", holders(CLERK)),
            any("/dispatch/**", holders(CLERK)),
            reading("/reports/*/distribution", signedIn()),
            reading("/reports/*/document/**", signedIn()),
            reading("/reports/*", signedIn()),
            any("/register/**", holders(CLERK, COMPILER, SIGNATORY, ADMINISTRATOR)),
            reading("/citations/**", signedIn()),
            any("/citations/**", holders(COMPILER, CLERK, ADMINISTRATOR)),
            any("/recipient-groups/**", holders(COMPILER, CLERK, ADMINISTRATOR)),
            reading("/authorities/new", inPerson(holders(ADMINISTRATOR))),
            reading("/authorities/**", signedIn()),
            any("/authorities/**", inPerson(holders(ADMINISTRATOR))),
            any("/signing-keys/**", inPerson(holders(ADMINISTRATOR))),
            reading("/calendar/notices/new", holders(ADMINISTRATOR)),
            reading("/calendar/**", signedIn()),
            any("/calendar/**", holders(ADMINISTRATOR)),
            any("/signature-images/**", inPerson(holders(SIGNATORY, CLERK))),
            any("/addresses/**", holders(CLERK, ADMINISTRATOR)),
            any("/inbox/new", holders(CLERK)),
            reading("/inbox/book/**", holders(CLERK, UNIT_APPROVER, COMPILER, SIGNATORY)),
            any("/inbox/**", signedIn()),
            reading("/incoming/envelopes/*/**", signedIn()),
            any("/incoming/envelopes/**", holders(CLERK)),
            any("/organ-codes/**", holders(ADMINISTRATOR)),
            any("/layout-check/**", signedIn()),
            any("/second-factor/**", inPerson(signedIn())),
            any("/absences/**", inPerson(signedIn())),
            any("/reassignments/**", inPerson(holders(ADMINISTRATOR))),
            any("/notices/**", inPerson(signedIn())),
            any("/operations/**", holders(ADMINISTRATOR)));

    private static final List<AccessRule> PAGES = List.of(
            reading("/", signedIn()),
            any("/sign-in", everybody()),
            any("/receipts/*/**", everybody()),
            any("/v", everybody()),
            any("/v/*", everybody()),
            any("/error", everybody()),
            reading("/actuator/health/**", everybody()),
            reading("/webjars/**", everybody()),
            reading("/islands/**", everybody()),
            reading("/service-worker.js", everybody()),
            // a digest may stand before the ending
            reading("/trinhky*.css", everybody()),
            reading("/trinhky*.js", everybody()),
            reading("/favicon*.svg", everybody()));

    private static final List<AccessRule> PROGRAMS = List.of(
            any(API + "/verification/*", everybody()),
            any(API + "/delivery-answers", everybody()),
            // shows a key of its own
            any(API + "/exchange/messages", everybody()),
            any(API + "/receipts/*/**", everybody()),
            reading(API + "/openapi/**", signedIn()),
            reading(API + "/openapi.yaml", signedIn()),
            reading(API + "/tasks", signedIn()),
            reading(API + "/desk", signedIn()),
            reading(API + "/regimes", holders(COMPILER, ADMINISTRATOR)),
            any(API + "/reports/*/sections/**", holders(COMPILER)),
            any(API + "/reports/*/figure-answers", holders(COMPILER)),
            reading(API + "/reports/*/figure-choices", holders(COMPILER)),
            reading(API + "/reports/*/citation-choices", holders(COMPILER)),
            any(API + "/reports/*/subject", holders(COMPILER)),
            any(API + "/reports/*/review-request", holders(COMPILER)),
            reading(API + "/reports/*/contributions", holders(COMPILER)),
            reading(API + "/reports/*/review", signedIn()),
            reading(API + "/reports/*/initials", signedIn()),
            reading(API + "/reports/*/remarks", signedIn()),
            reading(API + "/reports/*/suggestions", signedIn()),
            reading(API + "/reports/*/draft.*", signedIn()),
            reading(API + "/reports/*/document.*", signedIn()),
            reading(API + "/reports/*/signature-folder", signedIn()),
            any(API + "/reports/*/signature-folder", inPerson(holders(SIGNATORY))),
            any(API + "/reports/*/signature-return", inPerson(holders(SIGNATORY))),
            reading(API + "/reports/*/deliveries", signedIn()),
            any(API + "/reports/*/deliveries/**", holders(CLERK)),
            any(API + "/deliveries/**", holders(CLERK)));

    static final List<AccessRule> IN_ORDER = Stream.of(
                    PAGES,
                    WORK,
                    PROGRAMS,
                    WORK.stream().map(AccessRules::forPrograms).toList())
            .flatMap(List::stream)
            .toList();

    private AccessRules() {}

    /** The line that decides about a request; empty when the address is shut. */
    static Optional<AccessRule> deciding(HttpServletRequest request) {
        return IN_ORDER.stream().filter(rule -> rule.covers(request)).findFirst();
    }

    /** Whether the door of a page would open for this officer. */
    static boolean mayRead(String path, Officer officer) {
        PathContainer place = PathContainer.parsePath(path);
        return IN_ORDER.stream()
                .filter(rule -> rule.covers(GET, place))
                .findFirst()
                .map(rule -> rule.admission().admits(officer))
                .orElse(false);
    }

    private static AccessRule forPrograms(AccessRule rule) {
        return new AccessRule(rule.methods(), API + rule.path().getPatternString(), rule.admission());
    }

    private static AccessRule reading(String path, Admission admission) {
        return new AccessRule(READING, path, admission);
    }

    private static AccessRule any(String path, Admission admission) {
        return new AccessRule(ANY, path, admission);
    }

    private static Admission everybody() {
        return new Admission.Everybody();
    }

    private static Admission signedIn() {
        return new Admission.AnySignedIn();
    }

    private static Admission holders(PostKind... posts) {
        return new Admission.HoldersOf(Set.of(posts));
    }

    private static Admission inPerson(Admission among) {
        return new Admission.InPerson(among);
    }
}
