package vn.trinhky.word.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.word.intake.RefusedFile.Reason;

@Tag("writing")
class WordPackageTests {

    @Test
    void letsAPlainFileIn() {
        WordPackage file = open(HandmadeFile.plain());
        assertThat(file.mainPart()).isEqualTo("word/document.xml");
        assertThat(file.xml("word/document.xml")).isPresent();
        assertThat(file.outside()).isEmpty();
    }

    @Test
    void leavesPicturesBehindButKnowsTheirNames() {
        WordPackage file = open(HandmadeFile.plain().and("word/media/image1.png", new byte[] {1, 2, 3}));
        assertThat(file.names()).contains("word/media/image1.png");
        assertThat(file.xml("word/media/image1.png")).isEmpty();
    }

    /** Photographs are packed already, and most programs do not pack them again. */
    @Test
    void letsAPhotographInThatIsNotPackedAgain() {
        byte[] photograph = new byte[5_000_000];
        new Random(2).nextBytes(photograph);
        assertThat(open(HandmadeFile.plain().andUnpacked("word/media/image1.jpeg", photograph))
                        .names())
                .contains("word/media/image1.jpeg");
    }

    @Test
    void doesNotOpenAFileInsideTheFile() {
        byte[] bomb = Bomb.ofMegabytes("word/document.xml", 100);
        assertThat(open(HandmadeFile.plain().and("word/embeddings/inner.docx", bomb))
                        .names())
                .contains("word/embeddings/inner.docx");
    }

    /** A hundred reports in one, every few words with a look of their own. */
    @Test
    void letsTheLargestReportIn() {
        Random random = new Random(1);
        StringBuilder body = new StringBuilder();
        for (int paragraph = 0; paragraph < 3_400; paragraph++) {
            body.append("<w:p>");
            for (int run = 0; run < 14; run++) {
                body.append("<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/><w:sz w:val=\"28\"/>")
                        .append("<w:lang w:val=\"vi-VN\"/></w:rPr><w:t>Đã giải quyết ")
                        .append(random.nextInt(1 << 30))
                        .append(" hồ sơ.</w:t></w:r>");
            }
            body.append("</w:p>");
        }
        assertThat(open(HandmadeFile.withBody(body.toString())).xml("word/document.xml"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink, https://vanban.chinhphu.vn/",
        "image, https://example.org/anh.png",
        "attachedTemplate, file:///C:/Users/Lam/Normal.dotm",
        "mailMergeSource, file:///C:/danh-sach.xlsx"
    })
    void notesHarmlessLinksAndFetchesNothing(String kind, String target) {
        assertThat(open(HandmadeFile.pointingAt(kind, target)).outside())
                .containsExactly(new OutsideLink(kind, target));
    }

    @Test
    void everyReasonHasItsHostileFile() {
        assertThat(Arrays.stream(HostileFile.values())
                        .map(HostileFile::reason)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class))))
                .isEqualTo(EnumSet.allOf(Reason.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyReasonHasItsSentence(String language) {
        ResourceBundle sentences = ResourceBundle.getBundle("messages/intake", Locale.forLanguageTag(language));
        assertThat(Arrays.stream(Reason.values()).map(reason -> "invalid.word." + reason))
                .allSatisfy(key -> assertThat(sentences.getString(key)).isNotBlank());
    }

    private static WordPackage open(HandmadeFile file) {
        return WordPackage.open(new ByteArrayInputStream(file.bytes()));
    }
}
