package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.word.TemplateMeasures.Alignment;
import vn.trinhky.word.TemplateMeasures.Page;
import vn.trinhky.word.file.WordFile;

class TemplatesTests {

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void holdsWhatTheProgramMakes(LayoutProfile profile) throws IOException {
        WordFile kept = WordFile.read(Files.readAllBytes(Path.of("templates", profile.key() + ".docx")));
        WordFile made = WordFile.read(TemplateMaking.docx(profile));

        assertThat(kept.parts().keySet()).containsExactlyElementsOf(made.parts().keySet());
        for (String part : made.parts().keySet()) {
            assertThat(kept.part(part)).as(part).isEqualTo(made.part(part));
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void measuresTheSheetThatTheRulesName(LayoutProfile profile) {
        assertThat(new Templates().measures(profile).page()).isEqualTo(new Page(210, 297, 20, 20, 30, 15, 10));
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void setsTheBodyInFourteenPointsOnExactLines(LayoutProfile profile) {
        TemplateMeasures.Style body = new Templates().measures(profile).styles().get("BodyText");

        assertThat(body)
                .isEqualTo(new TemplateMeasures.Style(
                        "Times New Roman", 14, false, false, false, false, Alignment.JUSTIFIED, 10, 0, 0, 6, 18, 1));
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void hasEveryStyleThatWritersRelyOn(LayoutProfile profile) {
        assertThat(new Templates().measures(profile).styles())
                .containsKeys(
                        "SuperiorBody", "IssuingBody", "Star", "NumberLine", "NationalTitle", "PlaceDate", "TypeName")
                .containsKeys("Subject", "SubjectRule", "Addressee", "BodyText", "DashItem", "PlusItem", "TableText")
                .containsKeys("Heading1", "Heading2", "Heading3", "Heading4")
                .containsKeys("Numbered1", "Numbered2", "Numbered3", "Numbered4", "FootnoteText", "FootnoteReference")
                .containsKeys("AppendixLabel", "AppendixTitle", "AppendixPointer", "AppendixCaption", "AppendixText")
                .containsKeys("TableHead", "Figure", "FigureName", "FigureHead")
                .containsKeys("RecipientsLabel", "Recipient", "Capacity", "Position", "Signer", "PageNumber");
    }
}
