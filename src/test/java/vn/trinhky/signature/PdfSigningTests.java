package vn.trinhky.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.signature.demo.TrialKeys;
import vn.trinhky.signature.refusals.KeyExpired;
import vn.trinhky.signature.refusals.KeyNotYetValid;
import vn.trinhky.signature.refusals.SignatureValueDoesNotFit;
import vn.trinhky.signature.refusals.SignedElsewhere;

@Tag("signing")
class PdfSigningTests {

    private final Keys keys = new Keys();
    private final PdfSigning signing = new PdfSigning(List.of(keys), new TimeStamps(""));
    private final byte[] report = Papers.report();

    @Test
    void leavesWhatWasThereAndAddsTheSignatureBehindIt() {
        byte[] signed = signing.sign(report, Papers.signature(), keys.mai());
        byte[] sealed = signing.sign(signed, Papers.seal(), keys.seal());

        assertThat(Arrays.copyOf(signed, report.length)).isEqualTo(report);
        assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
    }

    @Test
    void givesTheSameBytesToSignWheneverItIsAsked() {
        SigningKey key = keys.mai();
        byte[] first = signing.toSign(report, Papers.signature(), key);

        // a file bears seconds, so it is asked until the next one has begun
        long second = Instant.now().getEpochSecond();
        while (Instant.now().getEpochSecond() == second) {
            assertThat(signing.toSign(report, Papers.signature(), key)).isEqualTo(first);
        }
        assertThat(new PdfSigning(List.of(), new TimeStamps("")).toSign(report, Papers.signature(), key))
                .isEqualTo(first);
    }

    @Test
    void takesTheValueThatATokenGivesAndNoOther() {
        for (KeyPair pair : List.of(TrialKeys.elliptic(), TrialKeys.rsa())) {
            SigningKey key = keys.ofPerson(pair, KeyKind.EXTERNAL, Keys.UNTIL);
            byte[] toSign = signing.toSign(report, Papers.signature(), key);
            byte[] value = Keys.value(toSign, pair);

            assertThat(signing.assemble(report, Papers.signature(), key, value)).startsWith(report);
            assertThatThrownBy(() -> signing.assemble(report, Papers.seal(), key, value))
                    .isInstanceOf(SignatureValueDoesNotFit.class);
            assertThatThrownBy(() -> signing.assemble(report, Papers.signature(), key, new byte[] {1, 2, 3}))
                    .isInstanceOf(SignatureValueDoesNotFit.class);
            assertThatThrownBy(() -> signing.sign(report, Papers.signature(), key))
                    .isInstanceOf(SignedElsewhere.class);
        }
    }

    @Test
    void refusesAKeyThatIsNotInForceAtTheTimeOfTheOrder() {
        SigningKey expired = keys.ofPerson(TrialKeys.elliptic(), KeyKind.SERVER_FILE, Papers.AT.minusSeconds(1));
        assertThatThrownBy(() -> signing.sign(report, Papers.signature(), expired))
                .isInstanceOf(KeyExpired.class);

        SignatureOrder early = new SignatureOrder(
                Keys.FROM.minusSeconds(1), "", Papers.signature().appearance());
        assertThatThrownBy(() -> signing.sign(report, early, keys.mai())).isInstanceOf(KeyNotYetValid.class);
    }
}
