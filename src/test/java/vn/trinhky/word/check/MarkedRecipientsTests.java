package vn.trinhky.word.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.PrintedLines;
import vn.trinhky.word.Templates;

/** The lines of a distribution list as both forms of a document print them: the check finds nothing to say. */
@Tag("dispatch")
class MarkedRecipientsTests {

    private static final Templates TEMPLATES = new Templates();

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void keepEveryRuleOfTheProfile(LayoutProfile profile) {
        OfficialDocument report = OwnReport.of(profile);
        List<String> lines = Stream.concat(
                        report.addressees().isEmpty() ? Stream.empty() : Stream.of(line("Như trên", Mark.PLAIN)),
                        Stream.of(Mark.values()).map(mark -> line("Các đơn vị liên quan", mark)))
                .map(line -> line.printed(profile.rules()))
                .toList();
        OfficialDocument marked = with(lines, report);

        byte[] docx = new FinalDocuments(TEMPLATES).write(marked);

        assertThat(new LayoutCheck().check(docx, profile, null).findings()).isEmpty();
        assertThat(PrintedLines.recipients(lines, TEMPLATES.measures(profile).fixedTexts()))
                .allMatch(line -> line.startsWith("- "))
                .last()
                .isEqualTo(profile.isOfTheState() ? "- Lưu: VT, VX." : "- Lưu VT, VX.");
    }

    private static DistributionLine line(String text, Mark mark) {
        return DistributionLine.naming(mark == Mark.KEEP ? "Lưu VT, VX" : text, mark, List.of(), List.of());
    }

    private static OfficialDocument with(List<String> recipients, OfficialDocument like) {
        return new OfficialDocument(
                like.profile(),
                like.superiorBody(),
                like.issuingBody(),
                like.number(),
                like.notation(),
                like.place(),
                like.date(),
                like.typeName(),
                like.subject(),
                like.addressees(),
                like.body(),
                recipients,
                like.capacity(),
                like.signer());
    }
}
