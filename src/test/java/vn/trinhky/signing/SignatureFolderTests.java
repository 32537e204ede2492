package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.cast.Officers;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signing.personal.GivenWord;
import vn.trinhky.signing.refusals.NotTheSignatory;
import vn.trinhky.signing.refusals.ShownFilesDiffer;
import vn.trinhky.signing.refusals.ShownOnAnotherDay;
import vn.trinhky.web.Refusal;

@Tag("signing")
class SignatureFolderTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 14);
    private static final Instant NOW = Instant.parse("2024-06-14T01:00:00Z");
    private static final Digest WORD = Digest.of(new byte[] {1});
    private static final Digest PDF = Digest.of(new byte[] {2});
    private static final Digest SIGNED_PDF = Digest.of(new byte[] {3});
    private static final GivenWord GIVEN = given(KeyKind.SERVER_FILE);

    private final Officer signatory = Officers.of("Mai", Officers.unit(), PostKind.SIGNATORY);
    private final Officer colleague = Officers.of("Hà", Officers.unit(), PostKind.SIGNATORY);

    /** Every step in every state: what it leads to, or which refusal it meets without changing anything. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAITING   | act     | ok
            WAITING   | number  | ok
            WAITING   | confirm | NothingShown
            WAITING   | show    | NothingShown
            WAITING   | sign    | NothingConfirmed
            WAITING   | finish  | NothingConfirmed
            WAITING   | value   | NotWaitingForValue
            NUMBERED  | act     | ok
            NUMBERED  | number  | ok
            NUMBERED  | confirm | NothingShown
            NUMBERED  | show    | ok
            NUMBERED  | sign    | NothingConfirmed
            NUMBERED  | finish  | NothingConfirmed
            NUMBERED  | value   | NotWaitingForValue
            SHOWN     | act     | ok
            SHOWN     | number  | ok
            SHOWN     | confirm | ok
            SHOWN     | show    | ok
            SHOWN     | sign    | NothingConfirmed
            SHOWN     | finish  | NothingConfirmed
            SHOWN     | value   | NotWaitingForValue
            CONFIRMED | act     | ok
            CONFIRMED | number  | AlreadyConfirmed
            CONFIRMED | confirm | AlreadyConfirmed
            CONFIRMED | show    | AlreadyConfirmed
            CONFIRMED | sign    | ok
            CONFIRMED | finish  | ok
            CONFIRMED | value   | NotWaitingForValue
            SIGNED    | act     | NotForSignature
            SIGNED    | number  | NotForSignature
            SIGNED    | confirm | NotForSignature
            SIGNED    | show    | NothingShown
            SIGNED    | sign    | NothingConfirmed
            SIGNED    | finish  | NotForSignature
            SIGNED    | value   | NotForSignature
            RETURNED  | act     | NotForSignature
            RETURNED  | number  | NotForSignature
            RETURNED  | confirm | NotForSignature
            RETURNED  | show    | NothingShown
            RETURNED  | sign    | NothingConfirmed
            RETURNED  | finish  | NotForSignature
            RETURNED  | value   | NotForSignature
            """)
    void takesEachStepOnlyInItsState(FolderState state, String step, String expected) {
        SignatureFolder folder = in(state);
        String before = described(folder);

        Refusal refusal = refusalOf(step, folder);

        assertThat(refusal == null ? "ok" : refusal.getClass().getSimpleName()).isEqualTo(expected);
        if (refusal != null) {
            assertThat(described(folder)).isEqualTo(before);
        }
    }

    private @Nullable Refusal refusalOf(String step, SignatureFolder folder) {
        try {
            switch (step) {
                case "act" -> Refusal.raise(folder.objectionToActing(signatory));
                case "number" -> Refusal.raise(folder.objectionToNumbering(signatory));
                case "confirm" -> folder.confirm(PDF, DAY, signatory, GIVEN);
                case "show" -> folder.show(NOW, WORD, PDF);
                case "sign" -> folder.sign(SIGNED_PDF);
                case "finish" -> Refusal.raise(folder.objectionToFinishing(signatory));
                case "value" -> Refusal.raise(folder.objectionToValue(signatory));
                default -> throw new IllegalArgumentException(step);
            }
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    private static String described(SignatureFolder folder) {
        return List.of(
                        folder.state(),
                        Objects.toString(folder.documentNumber()),
                        Objects.toString(folder.pdf()),
                        Objects.toString(folder.newestPdf()),
                        Objects.toString(folder.givenWord()),
                        Objects.toString(folder.signedAt()))
                .toString();
    }

    @Test
    void waitsForTheValueOfAKeyThatIsNotOnThisServer() {
        SignatureFolder folder = in(FolderState.SHOWN);
        folder.confirm(PDF, DAY, signatory, given(KeyKind.EXTERNAL));

        assertThat(folder.objectionToValue(signatory)).isNull();
        assertThat(folder.objectionToValue(colleague)).isInstanceOf(NotTheSignatory.class);
        assertThat(folder.hasWaitedSince(NOW)).isTrue();
        assertThat(folder.hasWaitedSince(NOW.plusSeconds(1))).isFalse();
    }

    /** Her word was in time: the server finishes it, however long that takes. */
    @Test
    void keepsTheNumberOfAConfirmedDocumentWhoseKeyIsOnThisServer() {
        assertThat(in(FolderState.SHOWN).hasWaitedSince(NOW)).isTrue();
        assertThat(in(FolderState.CONFIRMED).hasWaitedSince(NOW)).isFalse();
    }

    @Test
    void claimsTheTimeOfHerWordAndKeepsBothFiles() {
        SignatureFolder folder = in(FolderState.SIGNED);

        assertThat(folder.signedAt()).isEqualTo(NOW);
        assertThat(folder.pdf()).isEqualTo(PDF);
        assertThat(folder.newestPdf()).isEqualTo(SIGNED_PDF);
    }

    @ParameterizedTest
    @EnumSource(FolderState.class)
    void isForItsSignatoryAlone(FolderState state) {
        assertThat(in(state).objectionToActing(colleague)).isInstanceOf(NotTheSignatory.class);
    }

    @Test
    void refusesASignatureOnOtherBytesThanThoseShown() {
        SignatureFolder folder = in(FolderState.SHOWN);

        assertThatThrownBy(() -> folder.confirm(WORD, DAY, signatory, GIVEN)).isInstanceOf(ShownFilesDiffer.class);
        assertThat(folder.signedBy()).isNull();
    }

    @Test
    void refusesToSignOnAnotherDayThanTheDocumentBears() {
        SignatureFolder folder = in(FolderState.SHOWN);

        assertThatThrownBy(() -> folder.confirm(PDF, DAY.plusDays(1), signatory, GIVEN))
                .isInstanceOf(ShownOnAnotherDay.class);
        assertThat(folder.state()).isEqualTo(FolderState.SHOWN);
    }

    @Test
    void forgetsNumberAndFilesWhenTheNumberIsWithdrawn() {
        SignatureFolder folder = in(FolderState.CONFIRMED);

        folder.withdrawNumber();

        assertThat(folder.state()).isEqualTo(FolderState.WAITING);
        assertThat(folder.givenWord()).isNull();
        assertThat(folder.documentNumber()).isNull();
        assertThat(folder.pdf()).isNull();
    }

    private SignatureFolder in(FolderState state) {
        SignatureFolder folder = new SignatureFolder(new ReportId(UUID.randomUUID()), 1, signatory.id());
        if (state == FolderState.RETURNED) {
            folder.sendBack("lý do");
        } else {
            bring(folder, state);
        }
        return folder;
    }

    private void bring(SignatureFolder folder, FolderState state) {
        if (state.compareTo(FolderState.NUMBERED) >= 0) {
            folder.number(new DocumentNumber(5, "BC/BCĐ", DAY), NOW);
        }
        if (state.compareTo(FolderState.SHOWN) >= 0) {
            folder.show(NOW, WORD, PDF);
        }
        if (state.compareTo(FolderState.CONFIRMED) >= 0) {
            folder.confirm(PDF, DAY, signatory, GIVEN);
        }
        if (state == FolderState.SIGNED) {
            folder.sign(SIGNED_PDF);
        }
    }

    private static GivenWord given(KeyKind kind) {
        return new GivenWord(NOW, kind, WORD.value(), WORD.value());
    }
}
