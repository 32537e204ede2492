package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.WordFile;

/** An office with templates of its own. */
class OwnTemplatesTests {

    @TempDir
    Path folder;

    @Test
    void changesStylesTextsAndSheetOfEveryDocument() throws IOException {
        restyle(Map.of(
                "- {recipient},", "* {recipient};",
                "Số {number}-{notation}", "Số: {number}/{notation}",
                "w:left=\"1701\"", "w:left=\"1984\""));
        Templates own = new Templates(folder.toString());

        WrittenFile file = WrittenFile.open(new FinalDocuments(own).write(ReportOfSeven.party()));

        assertThat(file.paragraphs("word/document.xml"))
                .contains("Số: 07/BC/BCĐ", "* Thường trực Huyện ủy (b/c);", "- Lưu VT.");
        assertThat(own.measures(LayoutProfile.PARTY_HD36_2018).page().left()).isEqualTo(35);
    }

    @Test
    void servesThePackedTemplateForProfilesWithoutOwnFile() {
        assertThat(new Templates(folder.toString())
                        .measures(LayoutProfile.STATE_ND30_2020)
                        .fixedTexts())
                .containsEntry("motto", "Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void getTheProductsStylesWhereTheirOwnHaveNone() throws IOException {
        restyle(Map.of("w:styleId=\"AppendixTitle\"", "w:styleId=\"Older\""));

        assertThat(new Templates(folder.toString())
                        .measures(LayoutProfile.PARTY_HD36_2018)
                        .styles())
                .containsKeys("AppendixTitle", "Older");
    }

    @Test
    void refusesATemplateThatLostAControl() throws IOException {
        restyle(Map.of("<w:tag w:val=\"signer\"/>", ""));
        Templates own = new Templates(folder.toString());

        assertThatThrownBy(() -> own.measures(LayoutProfile.PARTY_HD36_2018)).hasMessageContaining("signer");
    }

    private void restyle(Map<String, String> changes) throws IOException {
        WordFile packed = WordFile.read(TemplateMaking.docx(LayoutProfile.PARTY_HD36_2018));
        List<PackedPart> parts = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : packed.parts().entrySet()) {
            String xml = new String(part.getValue(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> change : changes.entrySet()) {
                xml = xml.replace(change.getKey(), change.getValue());
            }
            parts.add(PackedPart.of(part.getKey(), xml.getBytes(StandardCharsets.UTF_8)));
        }
        Files.write(folder.resolve("party-hd36-2018.docx"), PackedPart.zip(parts));
    }
}
