package vn.trinhky.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.job.api.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.PlanInHand;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.issuing.ending.Decision;
import vn.trinhky.issuing.ending.Replacing;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.RegisterKeeping;
import vn.trinhky.review.Reviewing;
import vn.trinhky.signing.Signing;
import vn.trinhky.testing.OnRealPostgres;

/** Every arrow of the two processes is walked by a story; an arrow that somebody draws without a story fails a test. */
@SpringBootTest(properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("compiling")
class EveryEdgeTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(0);
    private static final ReportingPeriod FIRST = new ReportingPeriod(2420, 1);
    private static final String TO_REVIEW = "toBegun toCollect toCompile toReview toReviewed ";
    private static final String TO_SIGN = TO_REVIEW + "cleared toLayoutChecked layoutPassed ";
    private static final String TO_DISTRIBUTED = TO_SIGN + "toSigned toIssue toIssued toDistribute toDistributed ";

    /** What happens, and every arrow that the process follows meanwhile, as often as it does. */
    enum Story {
        EVERYBODY_ACKNOWLEDGES("report", TO_DISTRIBUTED + "waiting toClose toClosed") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                ReportId report = office.issued(round);
                office.watching.closeAll(report, "Đã gửi bản giấy", office.cast.clerk());
                return report.value();
            }
        },
        NOBODY_RECEIVES_IT("report", TO_DISTRIBUTED + "nobodyWaits toClosed") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                office.plans().say(round, "distribution", "[]");
                return office.issued(round).value();
            }
        },
        NOBODY_REVIEWS_IT("report", TO_REVIEW + "cleared") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                office.plans().say(round, "reviewers", "[]");
                return office.underReview(round).value();
            }
        },
        REVIEWERS_CLEAR_IT_IN_SEQUENCE("report", TO_REVIEW + "nextReviewer toReviewed cleared") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                office.plans().say(round, "review", IN_SEQUENCE);
                return office.reviewed(round).value();
            }
        },
        THE_FIRST_OF_A_SEQUENCE_RETURNS_IT("report", TO_REVIEW + "reviewReturned") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                office.plans().say(round, "review", IN_SEQUENCE);
                ReportId report = office.underReview(round);
                office.reviewing.sendBack(report, "Chưa khớp", office.cast.officer(Cast.FIRST_REVIEWER));
                return report.value();
            }
        },
        ONE_OF_TWO_IS_ENOUGH("report", TO_REVIEW + "cleared") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                office.plans().say(round, "review", ONE_IS_ENOUGH);
                ReportId report = office.underReview(round);
                office.reviewing.clear(report, office.cast.officer(Cast.SECOND_REVIEWER));
                return report.value();
            }
        },
        THE_CLERK_RETURNS_IT("report", TO_REVIEW + "cleared toLayoutChecked layoutReturned") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                ReportId report = office.reviewed(round);
                office.reviewing.returnLayout(report, "Thiếu trích yếu", office.cast.clerk());
                return report.value();
            }
        },
        THE_SIGNATORY_RETURNS_IT("report", TO_SIGN + "toSigned signatureReturned") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                ReportId report = office.cleared(round);
                office.signing.sendBack(report, "Bổ sung thôn 8", office.cast.signatory());
                return report.value();
            }
        },
        A_PART_IS_ACCEPTED_AT_LAST(
                "submission",
                "toWork toDraft toApproval toDecision returnedInUnit toApproval toDecision approved "
                        + "returnedToUnit toApproval toDecision approved toDone") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                SubmissionId part = office.returnedInUnit(round);
                office.rounds.submit(COMMUNE, round);
                office.drafting.returnToUnit(part, "Thiếu số hộ", office.cast.compiler());
                office.cleared(round);
                return part.value();
            }
        },
        A_PART_STAYS_AWAY("submission", "toWork toDraft toDone") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                office.rounds.submit(COMMUNE, round);
                office.reporting.closeCollection(round, office.cast.compiler());
                return office.rounds.partOf("khoi", round).value();
            }
        },
        THE_CLERK_DECLARES_ITS_NUMBER_VOID("report", TO_SIGN + "toSigned toIssue toIssued numberVoided") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                ReportId report = office.cleared(round);
                office.rounds.sign(report);
                office.declareVoid(report);
                return report.value();
            }
        },
        IT_IS_TO_TAKE_THE_PLACE_OF_AN_ISSUED_ONE("report", "toBegun replacing") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                Decision decision = new Decision("Sai số hộ", "Đinh Thị Mai");
                return office.replacing
                        .begin(office.issued(round), decision, office.cast.clerk())
                        .value();
            }
        },
        ITS_DAYS_PASS("report", "toBegun toCollect toNoteDue toDueNoted toEscalate toEscalated") {
            @Override
            UUID happens(EveryEdgeTests office, RoundId round) {
                UUID report =
                        office.compilation.reportOf(round).orElseThrow().id().value();
                office.letPass("due", report);
                office.letPass("overdue", report);
                return report;
            }
        };

        private static final String IN_SEQUENCE =
                "{\"order\": \"SEQUENCE\", \"enough\": 0, \"days\": 3, \"ownWork\": true}";
        private static final String ONE_IS_ENOUGH =
                "{\"order\": \"PARALLEL\", \"enough\": 1, \"days\": 0, \"ownWork\": true}";

        final String process;
        final String arrows;

        Story(String process, String arrows) {
            this.process = process;
            this.arrows = arrows;
        }

        List<String> arrows() {
            return Arrays.asList(arrows.split(" "));
        }

        /** @return the subject whose process is looked at */
        abstract UUID happens(EveryEdgeTests office, RoundId round);
    }

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Drafting drafting;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Signing signing;

    @Autowired
    Watching watching;

    @Autowired
    OutgoingRegister register;

    @Autowired
    RegisterKeeping registerKeeping;

    @Autowired
    Replacing replacing;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ManagementService jobs;

    @Autowired
    TransactionTemplate transaction;

    @SuppressWarnings("EnumOrdinal") // each story takes a quarter of its own
    @ParameterizedTest
    @EnumSource
    void followsTheseArrowsAndNoOthers(Story story) {
        UUID subject = story.happens(this, rounds.open(ReportingPeriod.at(FIRST.inOrder() + story.ordinal())));

        List<String> walked = history
                .createHistoricActivityInstanceQuery()
                .activityType("sequenceFlow")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .singleResult()
                        .getId())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
        assertThat(walked).containsExactlyInAnyOrderElementsOf(story.arrows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "submission"})
    void leavesNoArrowWithoutAStory(String process) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        List<String> drawn =
                repository
                        .getBpmnModel(definition)
                        .getMainProcess()
                        .findFlowElementsOfType(SequenceFlow.class, true)
                        .stream()
                        .map(SequenceFlow::getId)
                        .toList();

        assertThat(drawn).isNotEmpty();
        assertThat(Stream.of(Story.values())
                        .filter(story -> story.process.equals(process))
                        .flatMap(story -> story.arrows().stream()))
                .containsAll(drawn);
    }

    private void declareVoid(ReportId report) {
        UUID line = register.entryOf(report.value()).orElseThrow().id();
        registerKeeping.declareVoid(line, "Ký nhầm bản cũ", cast.clerk());
    }

    /** In one transaction, so that the engine's own workers do not come in between. */
    private void letPass(String timer, UUID report) {
        transaction.executeWithoutResult(t -> {
            String instance = history.createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(report.toString())
                    .singleResult()
                    .getId();
            Job waiting = jobs.createTimerJobQuery()
                    .processInstanceId(instance)
                    .elementId(timer)
                    .singleResult();
            jobs.executeJob(jobs.moveTimerToExecutableJob(waiting.getId()).getId());
        });
    }

    private PlanInHand plans() {
        return new PlanInHand(database);
    }

    private SubmissionId returnedInUnit(RoundId round) {
        SubmissionId part = rounds.partOf(COMMUNE.drafter(), round);
        rounds.write(COMMUNE, round);
        drafting.requestApproval(part, cast.officer(COMMUNE.drafter()));
        drafting.returnToDrafter(part, "Ghi rõ thôn", cast.officer(COMMUNE.approver()));
        return part;
    }

    private ReportId underReview(RoundId round) {
        rounds.submit(COMMUNE, round);
        reporting.closeCollection(round, cast.compiler());
        ReportId report = compilation.reportOf(round).orElseThrow().id();
        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        return report;
    }

    private ReportId reviewed(RoundId round) {
        ReportId report = underReview(round);
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        return report;
    }

    private ReportId cleared(RoundId round) {
        ReportId report = reviewed(round);
        reviewing.passLayout(report, cast.clerk());
        return report;
    }

    private ReportId issued(RoundId round) {
        ReportId report = cleared(round);
        rounds.sign(report);
        rounds.seal(report);
        return report;
    }
}
