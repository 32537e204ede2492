package vn.trinhky.pdf.libreoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.pdf.PdfWriter;
import vn.trinhky.pdf.press.PdfMaker;
import vn.trinhky.pdf.press.Press;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.ReferenceReportTests;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.Templates;

/** LibreOffice is chosen as press, and nobody is there. */
@Tag("signing")
class PressInNeedTests {

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void printsItselfAndAsksAgainAfterAMinute() {
        InstantSource time = now::get;
        LibreOffice nobody = new LibreOffice(
                new LibreOfficePlace("127.0.0.1:9", "", Duration.ofMillis(200)), folder.resolve("office"));
        Press press = new Press(new PdfWriter(), nobody, PdfMaker.LIBREOFFICE, time.withZone(ZoneOffset.UTC));

        assertThat(PdfMaker.of(print(press))).isEqualTo(PdfMaker.OWN);
        print(press);
        assertThat(nobody.health().failed()).isEqualTo(1);

        now.set(Instant.EPOCH.plusSeconds(60));
        assertThat(PdfMaker.of(print(press))).isEqualTo(PdfMaker.OWN);
        assertThat(nobody.health().failed()).isEqualTo(2);
    }

    private static byte[] print(Press press) {
        TemplateMeasures measures = new Templates().measures(LayoutProfile.PARTY_HD05_2026);
        OfficialDocument sheet = ReferenceReportTests.report(LayoutProfile.PARTY_HD05_2026, new Manuscript(List.of()));
        return press.print(sheet, measures, new byte[] {1});
    }
}
