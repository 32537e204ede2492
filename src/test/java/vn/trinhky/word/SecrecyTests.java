package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.word.intake.RefusedFile;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.marks.Secrecy;

@Tag("signing")
class SecrecyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MẬT                              | SECRET
            ' TỐI  MẬT '                     | TOP_SECRET
            [TUYỆT MẬT]                      | ABSOLUTELY_SECRET
            Độ mật: Mật                      | SECRET
            ĐỘ MẬT : TỐI MẬT                 | TOP_SECRET
            Độ mật: không                    | -
            Mật                              | -
            mật                              | -
            Công tác bảo vệ bí mật nhà nước  | -
            Tài liệu MẬT phải nộp lại        | -
            """)
    void isAMarkThatStandsForItself(String line, Secrecy degree) {
        assertThat(Secrecy.markedBy(line)).isEqualTo(Optional.ofNullable(degree));
    }

    @Test
    void keepsAMarkedFileAtTheDoor() {
        assertThatThrownBy(() -> open("TỐI MẬT")).isInstanceOfSatisfying(RefusedFile.class, refused -> {
            assertThat(refused.reason()).isEqualTo(RefusedFile.Reason.SECRET);
            assertThat(refused.degree()).isEqualTo(Secrecy.TOP_SECRET);
        });
        assertThat(open("Công tác bảo vệ bí mật nhà nước được chú trọng.").mainPart())
                .isEqualTo("word/document.xml");
    }

    private static WordPackage open(String line) {
        OfficialDocument like = ReportOfSeven.party();
        OfficialDocument document = new OfficialDocument(
                like.profile(),
                like.superiorBody(),
                like.issuingBody(),
                null,
                like.notation(),
                like.place(),
                null,
                like.typeName(),
                like.subject(),
                List.of(),
                new Manuscript(List.of(new Paragraph(new BlockId("one"), List.of(Text.plain(line)), null))),
                like.recipients(),
                like.capacity(),
                like.signer());
        return WordPackage.open(new ByteArrayInputStream(new FinalDocuments(new Templates()).write(document)));
    }
}
