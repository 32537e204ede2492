package vn.trinhky.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.signature.Appearance;
import vn.trinhky.signature.Area;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.Papers;
import vn.trinhky.signature.PdfSigning;
import vn.trinhky.signature.SignatureOrder;
import vn.trinhky.signature.check.OfficeFileCheck;
import vn.trinhky.signature.check.SignedFileReport.Verdict;
import vn.trinhky.signature.images.SignatureImages;
import vn.trinhky.web.Formats;

@OnDemoPages
@Tag("signing")
class DemoKeysTests {

    @Autowired
    private OfficeDirectory office;

    @Autowired
    private KeyRing ring;

    @Autowired
    private KeysFolder folder;

    @Autowired
    private SignatureImages images;

    @Autowired
    private PdfSigning signing;

    @Autowired
    private OfficeFileCheck check;

    @Test
    void everybodyWhoSignsInTheDemoCan() throws Exception {
        PersonId mai = office.officer("mai").orElseThrow().id();
        Unit body = office.unitsOn(LocalDate.now(Formats.OFFICE_ZONE)).stream()
                .filter(unit -> unit.code().equals("BCD"))
                .findFirst()
                .orElseThrow();
        byte[] signature = images.png(KeyHolder.of(mai)).orElseThrow();
        byte[] seal = images.png(KeyHolder.of(body.id())).orElseThrow();
        Instant now = Instant.now();
        byte[] signed = signing.sign(
                Papers.report(),
                new SignatureOrder(now, "Ký", new Appearance(signature, 2, new Area(110, 200, 50, 20))),
                ring.ofPerson(mai).orElseThrow());
        byte[] sealed = signing.sign(
                signed,
                new SignatureOrder(now, "Đóng dấu", new Appearance(seal, 2, new Area(90, 193, 36, 36))),
                ring.ofUnit(body.id()).orElseThrow());

        assertThat(check.check(sealed).verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(office.holders(PostKind.SIGNATORY))
                .allSatisfy(person -> assertThat(ring.ofPerson(person.id())).isPresent());
    }

    @Test
    void nobodyElseOnTheMachineMayReadTheKeys() throws Exception {
        try (var files = Files.walk(folder.path())) {
            List<Path> all = files.filter(file -> !file.endsWith("keys.lock")).toList();
            assertThat(all).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .endsWith("------"));
        }
    }
}
