package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.Sealing;
import vn.trinhky.issuing.seal.refusals.SealNotHandedOver;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Officer.Absent;
import vn.trinhky.office.Officer.HeldPost;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.absence.AbsenceKeeping;
import vn.trinhky.office.absence.AbsenceSheet;
import vn.trinhky.office.absence.StandIns;
import vn.trinhky.office.absence.Stay;
import vn.trinhky.office.absence.refusals.NotDelegated;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signing.factor.CodeAppSetup;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;

/**
 * The signatory is away, and somebody stands in for her who may sign such documents himself. He does her other work; nothing
 * of signature, second factor or seal, by whatever verb.
 */
@Tag("deadlines")
@OnDemoPages
class NotDelegatedTests {

    private static final String SUBSTITUTE = "duc";

    /** Something that a signatory does with a folder, whether its files are shown before, and a period of its own. */
    record Verb(String name, boolean isShown, ReportingPeriod period, Attempt attempt) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Verb> verbs() {
        return Stream.of(
                new Verb("number", false, quarter(2884, 1), (it, id, who) -> it.finalFiles.prepare(id, who)),
                new Verb(
                        "confirm",
                        true,
                        quarter(2884, 2),
                        (it, id, who) -> it.finalSignature.confirm(id, it.word(id), who)),
                new Verb("finish", true, quarter(2884, 3), (it, id, who) -> it.finalSignature.finish(id, who)),
                new Verb(
                        "data for an external key",
                        true,
                        quarter(2884, 4),
                        (it, id, who) -> it.finalSignature.toSign(id, who)),
                new Verb(
                        "value of an external key",
                        true,
                        quarter(2885, 1),
                        (it, id, who) -> it.finalSignature.take(id, new byte[256], who)),
                new Verb("put aside", true, quarter(2885, 2), (it, id, who) -> it.signing.abandon(id, who)),
                new Verb(
                        "send back",
                        true,
                        quarter(2885, 3),
                        (it, id, who) -> it.signing.sendBack(id, "Sửa mục I", who)),
                new Verb(
                        "hand over",
                        false,
                        quarter(2885, 4),
                        (it, id, who) -> it.handing.handOver(
                                id, it.cast.officer(SUBSTITUTE).id(), "Đi công tác", who)));
    }

    private static ReportingPeriod quarter(int year, int number) {
        return new ReportingPeriod(year, number);
    }

    /** One attempt at a folder. */
    interface Attempt {
        void by(NotDelegatedTests it, ReportId report, Officer who);
    }

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Pages pages;

    @Autowired
    Signing signing;

    @Autowired
    FinalFiles finalFiles;

    @Autowired
    FinalSignature finalSignature;

    @Autowired
    HandingOver handing;

    @Autowired
    CodeAppSetup apps;

    @Autowired
    Sealing sealing;

    @Autowired
    Issuing issuing;

    @Autowired
    Tasks tasks;

    @Autowired
    AbsenceKeeping keeping;

    @Autowired
    AbsenceSheet sheet;

    @Autowired
    StandIns standIns;

    @Autowired
    Clock clock;

    @BeforeEach
    void sheIsAway() {
        LocalDate today = LocalDate.now(clock);
        Officer signatory = cast.signatory();
        keeping.set(
                signatory.id(), new Stay(today, today, cast.officer(SUBSTITUTE).id(), null), signatory);
    }

    @AfterEach
    void sheIsBack() {
        Officer signatory = cast.signatory();
        sheet.present(signatory).ifPresent(line -> keeping.end(line.id(), null, signatory));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void refusesEveryVerbOfTheSignatory(Verb verb) {
        ReportId report = rounds.cleared(verb.period);
        if (verb.isShown) {
            finalFiles.prepare(report, cast.signatory());
        }
        FolderState before = state(report);
        assertThat(catchThrowable(() -> verb.attempt.by(this, report, actingAndSeeing())))
                .isInstanceOf(NotDelegated.class);
        assertThat(state(report)).as("nothing was changed").isEqualTo(before);
        assertThat(signing.folder(report).orElseThrow().signatory())
                .isEqualTo(cast.signatory().id());
    }

    @Test
    void keepsTheFolderOnHerDeskAlone() {
        ReportId report = rounds.cleared(new ReportingPeriod(2886, 1));
        assertThat(tasks.waitingFor(cast.signatory()))
                .extracting(OpenTask::subject)
                .contains(report.value());
        assertThat(tasks.waitingFor(acting())).extracting(OpenTask::subject).doesNotContain(report.value());
        String address = "/reports/" + report.value() + "/signature";
        String place = Objects.requireNonNull(acting().actsFor()).place();
        assertThat(pages.open(place + address, SUBSTITUTE).getRedirectedUrl()).isEqualTo(address);
        assertThat(pages.press(place + address + "/folder", SUBSTITUTE).getStatus())
                .isEqualTo(403);
        assertThat(acting().holds(PostKind.SIGNATORY)).isFalse();
    }

    @Test
    void keepsTheSecondFactorWithTheirOwners() {
        Officer acting = acting();
        assertThat(catchThrowable(() -> apps.begin(cast.password(), acting))).isInstanceOf(NotDelegated.class);
        assertThat(catchThrowable(() -> apps.confirm("123456", acting))).isInstanceOf(NotDelegated.class);
        assertThat(catchThrowable(() -> apps.giveUp(cast.password(), acting))).isInstanceOf(NotDelegated.class);
    }

    @Test
    void doesNotHandTheSealOver() {
        ReportId report = rounds.signed(new ReportingPeriod(2886, 2));
        SignedReport signed = signing.signed(report);
        Officer forTheClerk = inPlaceOfTheClerk();
        assertThat(issuing.objectionToIssuing(report, forTheClerk)).isInstanceOf(SealNotHandedOver.class);
        assertThat(catchThrowable(() -> sealing.sealAndIssue(signed, forTheClerk)))
                .isInstanceOf(SealNotHandedOver.class);
        assertThat(catchThrowable(() -> sealing.task(report, forTheClerk))).isInstanceOf(SealNotHandedOver.class);
        assertThat(catchThrowable(() -> sealing.complete(report, new byte[256], forTheClerk)))
                .isInstanceOf(SealNotHandedOver.class);
        assertThat(issuing.ifIssued(report)).isEmpty();
    }

    private Officer acting() {
        Officer complete = standIns.complete(cast.officer(SUBSTITUTE));
        return complete.inPlaceOf(complete.standsInFor().get(0));
    }

    /** As if the signatory compiled as well: the folder is there to be seen, and nothing but the rule is in the way. */
    private Officer actingAndSeeing() {
        return inPlaceOf(
                cast.signatory(), cast.officer(SUBSTITUTE), cast.compiler().posts());
    }

    private Officer inPlaceOfTheClerk() {
        return inPlaceOf(cast.clerk(), cast.compiler(), cast.clerk().posts());
    }

    private Officer inPlaceOf(Officer away, Officer substitute, List<HeldPost> posts) {
        return substitute.inPlaceOf(
                new Absent(UUID.randomUUID(), away.id(), away.ownName(), LocalDate.now(clock), posts));
    }

    private Confirmation word(ReportId report) {
        Digest shown =
                Objects.requireNonNull(signing.folder(report).orElseThrow().pdf());
        return Confirmation.of(shown, cast.password());
    }

    private FolderState state(ReportId report) {
        return signing.folder(report).orElseThrow().state();
    }
}
