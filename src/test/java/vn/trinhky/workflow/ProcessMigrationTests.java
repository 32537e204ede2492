package vn.trinhky.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.job.api.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.RegisterKeeping;
import vn.trinhky.review.Reviewing;
import vn.trinhky.signing.HandingOver;
import vn.trinhky.signing.Signing;
import vn.trinhky.testing.OnRealPostgres;
import vn.trinhky.web.NotHere;

/** The process changes while reports are on their way. */
@SpringBootTest(properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("compiling")
class ProcessMigrationTests {

    private static final String READ_ALOUD = "readAloud";

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    ProcessMigration migration;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService instances;

    @Autowired
    TaskService engineTasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    Tasks tasks;

    @Autowired
    Compilation compilation;

    @Autowired
    Reporting reporting;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Signing signing;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Watching watching;

    @Autowired
    OutgoingRegister register;

    @Autowired
    RegisterKeeping keeping;

    @Autowired
    Journal journal;

    private final List<String> deployed = new ArrayList<>();

    /** The database is shared: the next test is to find the product's own process. */
    @AfterEach
    void takeBackTheChangedProcess() {
        deployed.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    @Tag("signing")
    void leavesAFolderWithTheSignatoryItWasHandedTo() throws IOException {
        ReportId handed = rounds.cleared(new ReportingPeriod(2813, 1));
        Officer other = cast.officer("duc");
        handingOver.handOver(handed, other.id(), "Đi công tác", cast.signatory());
        deploy(withAStepAfterReview());

        migration.migrate("report", administrator());

        assertThat(versionOf(handed)).isEqualTo(report().version());
        assertThat(tasks.waitingFor(other)).anyMatch(task -> task.subject().equals(handed.value()));
        signing.sendBack(handed, "Thiếu trích yếu", other);
    }

    @Test
    void carriesReportsInAllPlacesOverAndEveryOneComesToItsEnd() throws IOException {
        ReportId collecting = reportOf(rounds.open(new ReportingPeriod(2460, 1)));
        ReportId compiling = rounds.collected(new ReportingPeriod(2460, 2));
        ReportId halfReviewed = rounds.underReview(new ReportingPeriod(2460, 3));
        reviewing.clear(halfReviewed, cast.officer(Cast.FIRST_REVIEWER));
        int before = versionOf(halfReviewed);
        ReportId atLayout = rounds.underReview(new ReportingPeriod(2460, 4));
        review(atLayout);
        ReportId toBeSigned = rounds.cleared(new ReportingPeriod(2461, 1));
        ReportId onItsWay = rounds.issued(new ReportingPeriod(2461, 2));
        List<ReportId> all = List.of(collecting, compiling, atLayout, toBeSigned, onItsWay);
        deploy(withAStepAfterReview());
        assertThat(report().outdated().stream().filter(OutdatedInstance::canMigrate))
                .extracting(OutdatedInstance::subject)
                .contains(all.stream().map(ReportId::value).toArray(UUID[]::new));

        migration.migrate("report", administrator());

        assertThat(all).allSatisfy(report -> {
            assertThat(versionOf(report)).isEqualTo(report().version());
            assertThat(journal.entries(compilation.report(report).round().value()))
                    .anyMatch(entry -> entry.milestone().equals("PROCESS_MIGRATED"));
        });
        assertThat(versionOf(halfReviewed)).isEqualTo(before);
        assertThat(tasks.waitingFor(cast.officer(Cast.FIRST_REVIEWER)))
                .noneMatch(task -> task.subject().equals(halfReviewed.value()));

        rounds.submit(Cast.COMMUNES.get(0), compilation.report(collecting).round());
        reporting.closeCollection(compilation.report(collecting).round(), cast.compiler());
        for (ReportId report : List.of(collecting, compiling)) {
            rounds.writeAll(report);
            compilation.sendToReview(report, cast.compiler());
            review(report);
        }
        reviewing.clear(halfReviewed, cast.officer(Cast.SECOND_REVIEWER));
        for (ReportId report : List.of(collecting, compiling)) {
            engineTasks.complete(engineTasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(report.value().toString())
                    .taskDefinitionKey(READ_ALOUD)
                    .singleResult()
                    .getId());
        }
        for (ReportId report : List.of(collecting, compiling, halfReviewed, atLayout)) {
            reviewing.passLayout(report, cast.clerk());
        }
        for (ReportId report : List.of(collecting, compiling, halfReviewed, atLayout, toBeSigned)) {
            rounds.sign(report);
            rounds.seal(report);
        }
        all.forEach(report -> watching.closeAll(report, "Đã gửi bản giấy", cast.clerk()));
        watching.closeAll(halfReviewed, "Đã gửi bản giấy", cast.clerk());
        assertThat(all).allSatisfy(report -> assertThat(
                        reporting.round(compilation.report(report).round()).state())
                .isEqualTo(Round.State.CLOSED));
    }

    @Test
    @Tag("signing")
    void givesAReportFromBeforeTheWayBackAfterTheSignatureThatWay() throws IOException {
        deploy(withoutAWayBackAfterTheSignature());
        ReportId report = rounds.signed(new ReportingPeriod(2828, 1));
        UUID line = register.entryOf(report.value()).orElseThrow().id();
        assertThatThrownBy(() -> keeping.declareVoid(line, "Ký nhầm bản cũ", cast.clerk()))
                .isInstanceOf(ReportFollowsOlderProcess.class);
        assertThat(signing.isSigned(report)).isTrue();
        deploy(original());

        migration.migrate("report", administrator());

        keeping.declareVoid(line, "Ký nhầm bản cũ", cast.clerk());
        assertThat(tasks.waitingFor(cast.compiler()))
                .anyMatch(task -> task.subject().equals(report.value()));
    }

    @Test
    @Tag("deadlines")
    void givesACollectionFromBeforeTheTimersItsTimers() throws IOException {
        deploy(withoutTimers());
        ReportId collecting = reportOf(rounds.open(new ReportingPeriod(2461, 4)));
        assertThat(timers(collecting)).isEmpty();
        deploy(original());

        migration.migrate("report", administrator());

        assertThat(versionOf(collecting)).isEqualTo(report().version());
        assertThat(timers(collecting)).containsExactlyInAnyOrder("due", "overdue");
        reporting.closeCollection(compilation.report(collecting).round(), cast.compiler());
        assertThat(timers(collecting)).isEmpty();
    }

    @Test
    void saysWhyAReportCannotBeCarriedOverAndLeavesItAsItWas() throws IOException {
        ReportId collecting = reportOf(rounds.open(new ReportingPeriod(2461, 3)));
        int before = versionOf(collecting);
        deploy(original().replace("\"collect\"", "\"gather\""));

        OutdatedInstance stuck = report().outdated().stream()
                .filter(instance -> instance.subject().equals(collecting.value()))
                .findFirst()
                .orElseThrow();
        assertThat(stuck.canMigrate()).isFalse();
        assertThat(stuck.obstacles())
                .containsExactly(new OutdatedInstance.Obstacle(OutdatedInstance.Kind.STEP_GONE, "Thu thập"));
        migration.migrate("report", administrator());
        assertThat(versionOf(collecting)).isEqualTo(before);
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> migration.processes(cast.compiler())).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> migration.migrate("report", cast.compiler())).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> migration.migrate("no-such-process", administrator()))
                .isInstanceOf(NotHere.class);
    }

    private void review(ReportId report) {
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
    }

    private ReportId reportOf(RoundId round) {
        return compilation.reportOf(round).orElseThrow().id();
    }

    private Officer administrator() {
        return cast.officer(Cast.ADMINISTRATOR);
    }

    private ProcessState report() {
        return migration.processes(administrator()).stream()
                .filter(process -> process.key().equals("report"))
                .findFirst()
                .orElseThrow();
    }

    private int versionOf(ReportId report) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(report.value().toString())
                .singleResult()
                .getProcessDefinitionVersion();
    }

    private void deploy(String xml) {
        deployed.add(repository
                .createDeployment()
                .name("report.bpmn20.xml")
                .addString("report.bpmn20.xml", xml)
                .deploy()
                .getId());
    }

    private static String withAStepAfterReview() throws IOException {
        return original()
                .replace(
                        "sourceRef=\"reviewed\" targetRef=\"layout\"/>",
                        "sourceRef=\"reviewed\" targetRef=\"" + READ_ALOUD + "\"/><userTask id=\"" + READ_ALOUD
                                + "\" name=\"Đọc soát\"/><sequenceFlow id=\"toLayout\" sourceRef=\"" + READ_ALOUD
                                + "\" targetRef=\"layout\"/>");
    }

    private static String withoutAWayBackAfterTheSignature() throws IOException {
        return original()
                .replace("targetRef=\"issued\"", "targetRef=\"distribute\"")
                .replaceAll("(?s)<exclusiveGateway id=\"issued\".*?(?=<serviceTask id=\"distribute\")", "")
                .replaceAll(
                        "(?s)<bpmndi:BPMN(Shape|Edge) [^>]*\"(issued|numberVoided|toDistribute)\">.*?</bpmndi:BPMN\\1>",
                        "");
    }

    private List<String> timers(ReportId report) {
        String instance = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(report.value().toString())
                .singleResult()
                .getId();
        return jobs.createTimerJobQuery().processInstanceId(instance).list().stream()
                .map(Job::getElementId)
                .toList();
    }

    private static String withoutTimers() throws IOException {
        return original()
                .replaceAll("(?s)<boundaryEvent id=\"due\".*<endEvent id=\"escalated\"[^>]*>", "")
                .replaceAll(
                        "(?s)<bpmndi:BPMN(Shape|Edge) [^>]*\"(due|overdue|noteDue|dueNoted|escalate|escalated|toNoteDue"
                                + "|toDueNoted|toEscalate|toEscalated)\">.*?</bpmndi:BPMN\\1>",
                        "");
    }

    private static String original() throws IOException {
        return Files.readString(Path.of("processes/report.bpmn20.xml"));
    }
}
