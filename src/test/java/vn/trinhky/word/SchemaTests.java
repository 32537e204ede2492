package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.word.file.WordFile;

/** Every part against the transitional schemas of ISO/IEC 29500. */
public class SchemaTests {

    /** Reads one part with the type that its schema gives it. */
    private interface Parser {
        XmlObject parse(ByteArrayInputStream xml) throws XmlException, IOException;
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void isValidInEveryPart(LayoutProfile profile) {
        List<Block> blocks = new ArrayList<>(ReportOfSeven.body().blocks());
        blocks.add(ReportOfSeven.table());
        OfficialDocument base = profile == LayoutProfile.PARTY_HD36_2018
                ? ReportOfSeven.party()
                : ReportOfSeven.state("Sở Nội vụ", "Sở Tài chính");
        assertValid(new FinalDocuments(new Templates()).write(Changed.body(base, new Manuscript(blocks))));
    }

    /** Every part of this file follows its schema. */
    public static void assertValid(byte[] docx) {
        WordFile file = WordFile.read(docx);

        assertThat(errors(file, "word/document.xml", DocumentDocument.Factory::parse))
                .isEmpty();
        assertThat(errors(file, "word/footnotes.xml", FootnotesDocument.Factory::parse))
                .isEmpty();
        assertThat(errors(file, "word/styles.xml", StylesDocument.Factory::parse))
                .isEmpty();
        assertThat(errors(file, "word/numbering.xml", NumberingDocument.Factory::parse))
                .isEmpty();
        assertThat(errors(file, "word/settings.xml", SettingsDocument.Factory::parse))
                .isEmpty();
        assertThat(errors(file, "word/header1.xml", HdrDocument.Factory::parse)).isEmpty();
    }

    private static List<XmlError> errors(WordFile file, String part, Parser parser) {
        List<XmlError> errors = new ArrayList<>();
        try {
            parser.parse(new ByteArrayInputStream(file.part(part))).validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException | IOException broken) {
            throw new AssertionError(part, broken);
        }
        return errors;
    }
}
