package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.cast.Officers;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signing.SignatureFolder.State;

class SignatureFolderTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 14);
    private static final Instant NOW = Instant.parse("2024-06-14T01:00:00Z");
    private static final Digest WORD = Digest.of(new byte[] {1});
    private static final Digest PDF = Digest.of(new byte[] {2});
    private static final Digest SIGNED_PDF = Digest.of(new byte[] {3});
    private static final GivenWord GIVEN = given(KeyKind.SERVER_FILE);

    private final Officer signatory = Officers.of("Mai", Officers.unit(), PostKind.SIGNATORY);
    private final Officer colleague = Officers.of("Hà", Officers.unit(), PostKind.SIGNATORY);

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"WAITING", "NUMBERED"})
    void signsNothingThatWasNotShown(State state) {
        SignatureFolder folder = in(state);

        assertThatThrownBy(() -> folder.confirm(PDF, DAY, signatory, GIVEN)).isInstanceOf(NothingShown.class);
        assertThat(folder.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"SIGNED", "RETURNED"})
    void isClosedOnceSignedOrReturned(State state) {
        SignatureFolder folder = in(state);

        assertThat(folder.objectionToActing(signatory)).isInstanceOf(NotForSignature.class);
        assertThatThrownBy(() -> folder.confirm(PDF, DAY, signatory, GIVEN)).isInstanceOf(NotForSignature.class);
        assertThat(folder.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void isForItsSignatoryAlone(State state) {
        assertThat(in(state).objectionToActing(colleague)).isInstanceOf(NotTheSignatory.class);
    }

    @Test
    void refusesASignatureOnOtherBytesThanThoseShown() {
        SignatureFolder folder = in(State.SHOWN);

        assertThatThrownBy(() -> folder.confirm(WORD, DAY, signatory, GIVEN)).isInstanceOf(ShownFilesDiffer.class);
        assertThat(folder.signedBy()).isNull();
    }

    @Test
    void refusesToSignOnAnotherDayThanTheDocumentBears() {
        SignatureFolder folder = in(State.SHOWN);

        assertThatThrownBy(() -> folder.confirm(PDF, DAY.plusDays(1), signatory, GIVEN))
                .isInstanceOf(ShownOnAnotherDay.class);
        assertThat(folder.state()).isEqualTo(State.SHOWN);
    }

    @Test
    void forgetsNumberAndFilesWhenTheNumberIsWithdrawn() {
        SignatureFolder folder = in(State.SHOWN);

        folder.withdrawNumber();

        assertThat(folder.state()).isEqualTo(State.WAITING);
        assertThat(folder.documentNumber()).isNull();
        assertThat(folder.pdf()).isNull();
    }

    private SignatureFolder in(State state) {
        SignatureFolder folder = new SignatureFolder(new ReportId(UUID.randomUUID()), 1, signatory.id());
        if (state == State.RETURNED) {
            folder.sendBack("lý do");
        } else {
            bring(folder, state);
        }
        return folder;
    }

    private void bring(SignatureFolder folder, State state) {
        if (state.compareTo(State.NUMBERED) >= 0) {
            folder.number(new DocumentNumber(5, "BC/BCĐ", DAY), NOW);
        }
        if (state.compareTo(State.SHOWN) >= 0) {
            folder.show(WORD, PDF);
        }
        if (state.compareTo(State.CONFIRMED) >= 0) {
            folder.confirm(PDF, DAY, signatory, GIVEN);
        }
        if (state == State.SIGNED) {
            folder.sign(SIGNED_PDF);
        }
    }

    private static GivenWord given(KeyKind kind) {
        return new GivenWord(NOW, kind, WORD.value(), WORD.value());
    }
}
