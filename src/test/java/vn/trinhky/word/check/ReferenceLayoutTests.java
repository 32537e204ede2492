package vn.trinhky.word.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.word.LayoutProfile;

/** The reference report, where it is at hand, typed as its office typed it: what it really departs from is found. */
@Tag("signing")
class ReferenceLayoutTests {

    private static final Path REFERENCE = Path.of("../shared/reference/report-128-BC-BCD.txt");

    @Test
    void departsFromTheGuidanceOf2018InThreeRules() throws IOException {
        assertThat(found(LayoutProfile.PARTY_HD36_2018))
                .containsExactlyInAnyOrder("placeAndDate", "deputyAuthority", "citationForm");
    }

    @Test
    void wouldDepartFromTheGuidanceOf2026InItsCommasToo() throws IOException {
        assertThat(found(LayoutProfile.PARTY_HD05_2026))
                .containsExactlyInAnyOrder("placeAndDate", "deputyAuthority", "citationForm", "recipientsPunctuation");
    }

    private static List<String> found(LayoutProfile profile) throws IOException {
        return new LayoutCheck()
                .check(typed().docx(), profile, null).findings().stream()
                        .map(finding -> finding.rule().key())
                        .toList();
    }

    private static OfficeMade typed() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference report is not at hand");
        List<String> lines = Files.readAllLines(REFERENCE).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.replace("*", "").replace("&", "&amp;").strip())
                .toList();
        int body = first(lines, "Thực hiện");
        int foot = first(lines, "Nơi nhận");
        int signature = first(lines, "CHỦ TỊCH");
        List<String> text = lines.subList(body, foot);
        return headed(lines)
                .with(
                        "more",
                        "text",
                        text.stream()
                                .filter(line -> !line.startsWith("⁽"))
                                .map(ReferenceLayoutTests::unmarked)
                                .collect(Collectors.joining("\n")))
                .with(
                        "notes",
                        "text",
                        text.stream()
                                .filter(line -> line.startsWith("⁽"))
                                .map(ReferenceLayoutTests::unmarked)
                                .collect(Collectors.joining("\n")))
                .with("recipient1", "text", String.join("\n", lines.subList(foot + 1, signature)))
                .with("position", "text", String.join("\n", lines.subList(signature, lines.size() - 1)))
                .with("signer", "text", lines.get(lines.size() - 1));
    }

    private static OfficeMade headed(List<String> lines) {
        OfficeMade made = OfficeMade.party()
                .with("superior", "text", "HUYỆN ỦY KON RẪY")
                .with("number", "text", lines.get(first(lines, "Số ")))
                .with("subject", "text", lines.get(first(lines, "kết quả")));
        for (String element :
                ("urgency placeDate addressed chapter heading1 heading2 prose1 prose2 item filler recipient2 recipient3"
                                + " authority appendixLabel appendixTitle")
                        .split(" ")) {
            made = made.with(element, "drop", "");
        }
        return made;
    }

    private static String unmarked(String line) {
        return line.replaceAll("⁽[¹²³⁴⁵⁶⁷]⁾", "").strip();
    }

    private static int first(List<String> lines, String begin) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(begin))
                .findFirst()
                .orElseThrow();
    }
}
