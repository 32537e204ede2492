package vn.trinhky.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.demo.TrialAuthority;
import vn.trinhky.signature.demo.TrialAuthority.Subject;
import vn.trinhky.signature.demo.TrialKeys;
import vn.trinhky.signature.refusals.KeyAlreadyRegistered;
import vn.trinhky.signature.refusals.KeyExpired;
import vn.trinhky.signature.refusals.KeyNotYetValid;
import vn.trinhky.signature.refusals.KeyWithdrawn;
import vn.trinhky.web.InvalidInput;

@OnDemoPages
@Tag("signing")
class KeyRegisterTests {

    private final Instant now = Instant.now();

    @Autowired
    private KeyRing ring;

    @Autowired
    private KeyRegister register;

    @Autowired
    private Registering registering;

    @Autowired
    private OfficeDirectory office;

    @Autowired
    private Pages pages;

    private final TrialAuthority authority =
            TrialAuthority.found(TrialKeys.elliptic(), now.minus(Duration.ofDays(900)), now.plus(Duration.ofDays(900)));

    /** Somebody who has no key of the demo's. */
    private PersonId who(String name) {
        return office.officer(name).orElseThrow().id();
    }

    @Test
    void saysByNameWhyAKeyIsNotInForce() {
        PersonId huong = who("huong");
        register(huong, -20, -10);
        assertThat(ring.ofPerson(huong).orElseThrow().objectionAt(now)).isInstanceOf(KeyExpired.class);
        register(huong, 10, 20);
        assertThat(ring.ofPerson(huong).orElseThrow().objectionAt(now)).isInstanceOf(KeyNotYetValid.class);
        SigningKey inForce = register(huong, -10, 10);
        assertThat(ring.ofPerson(huong)).contains(inForce);
        assertThat(entry(inForce).stateAt(now)).isEqualTo(KeyEntry.State.ENDS_SOON);

        register.withdraw(inForce.id(), "Mất thiết bị", "Phạm Quốc Việt");

        assertThat(entry(inForce).key().objectionAt(Instant.now())).isInstanceOf(KeyWithdrawn.class);
        assertThat(entry(inForce).key().objectionAt(now.minusSeconds(60))).isNull();
        assertThatThrownBy(() -> register.withdraw(inForce.id(), "Lần nữa", "Việt"))
                .isInstanceOf(KeyWithdrawn.class);
        assertThatThrownBy(() -> register.register(inForce, "Việt")).isInstanceOf(KeyAlreadyRegistered.class);
    }

    @Test
    void takesAnExternalCertificateWithItsIssuersInAnyOrder() {
        KeyPair pair = TrialKeys.rsa();
        var certificate = authority.certify(
                pair.getPublic(), new Subject("A Thái", "", "PDT"), now.minusSeconds(60), now.plusSeconds(9000));
        String pem = Certificates.text(List.of(authority.certificate(), certificate));

        SigningKey key = registering.registerExternal(
                pem.getBytes(StandardCharsets.US_ASCII), KeyHolder.of(who("thai")), "Việt");

        assertThat(key.kind()).isEqualTo(KeyKind.EXTERNAL);
        assertThat(key.chain()).containsExactly(certificate, authority.certificate());
        assertThat(ring.trusted()).contains(authority.certificate());
        assertThatThrownBy(() -> registering.registerExternal(new byte[] {1, 2}, key.holder(), "Việt"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesNoKeyThatPdfReadersDoNotCheck() throws NoSuchAlgorithmException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var certificate = authority.certify(
                pair.getPublic(), new Subject("A Thái", "", "PDT"), now.minusSeconds(60), now.plusSeconds(9000));
        byte[] pem = Certificates.text(List.of(certificate)).getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> registering.registerExternal(pem, KeyHolder.of(who("thai")), "Việt"))
                .isInstanceOfSatisfying(
                        InvalidInput.class, no -> assertThat(no.messageKey()).isEqualTo("invalid.keyAlgorithm"));
    }

    @Test
    void showsTheAdministratorTheKeysAndNobodyElse() {
        assertThat(Pages.text(pages.open("/signing-keys", "viet")))
                .contains("Đinh Thị Mai", "CA thử nghiệm", "Đang dùng");
        assertThat(pages.open("/signing-keys", "mai").getStatus()).isEqualTo(403);
        assertThat(pages.open("/api/v1/signing-keys", "viet").getStatus()).isEqualTo(200);
        assertThat(pages.press("/signing-keys/" + UUID.randomUUID() + "/withdrawal", "viet", "reason", "x")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsHerOwnPictureToTheSignatoryAndTheSealToTheClerk() {
        assertThat(Pages.text(pages.open("/signature-images", "mai"))).contains("/signature-images/mine/");
        assertThat(Pages.text(pages.open("/signature-images", "ha")))
                .contains("Con dấu")
                .doesNotContain("/signature-images/mine/");
        assertThat(pages.open("/api/v1/signature-images/mine/picture", "mai").getContentType())
                .isEqualTo("image/png");
        assertThat(pages.open("/api/v1/signature-images/mine/picture", "ha").getStatus())
                .isEqualTo(404);
    }

    private SigningKey register(PersonId person, int from, int until) {
        var certificate = authority.certify(
                TrialKeys.elliptic().getPublic(),
                new Subject("Hương", "", "BCD"),
                now.plus(Duration.ofDays(from)),
                now.plus(Duration.ofDays(until)));
        return register.register(
                new SigningKey(
                        UUID.randomUUID(),
                        KeyHolder.of(person),
                        KeyKind.EXTERNAL,
                        "test",
                        List.of(certificate, authority.certificate()),
                        null),
                "Phạm Quốc Việt");
    }

    private KeyEntry entry(SigningKey key) {
        return register.all().stream()
                .filter(one -> one.key().id().equals(key.id()))
                .findFirst()
                .orElseThrow();
    }
}
