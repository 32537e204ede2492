package vn.trinhky.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Messages;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.exchange.edxml.UnreadableEnvelope.Cause;

/** What other systems write, out of habit or out of malice. */
@Tag("dispatch")
class ForeignEdxmlTests {

    private static final String BODY = """
        <e:edXMLEnvelope xmlns:e="http://www.mic.gov.vn/TBT/QCVN_102_2016"><e:edXMLHeader><e:MessageHeader>
          <e:From><e:OrganId>H34.19</e:OrganId></e:From><e:To><e:OrganId>H34</e:OrganId></e:To>
          <e:Code><e:CodeNumber>128</e:CodeNumber><e:CodeNotation>BC/BCĐ</e:CodeNotation></e:Code>
          <e:PromulgationInfo><e:PromulgationDate>2024-06-20</e:PromulgationDate></e:PromulgationInfo>
          <e:Subject>kết quả quý II</e:Subject>
        </e:MessageHeader></e:edXMLHeader></e:edXMLEnvelope>\
        """;

    @Test
    void missingFieldsAreFilledFromWhatIsThere() throws Exception {
        Message.Envelope read = (Message.Envelope) Edxml.read(file(BODY));

        assertThat(read.id()).isEqualTo(Messages.REPORT);
        assertThat(read.business().type()).isEqualTo(BusinessType.NEW);
        assertThat(read.enclosures()).isEmpty();
    }

    @Test
    void aFileThatCameZippedIsUnpackedAndItsNameLeadsNowhere() throws Exception {
        Message.Envelope read = (Message.Envelope) Edxml.read(file(
                BODY + attachment("..\\..\\etc/bao-cao.pdf", zipped("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))));

        Enclosure only = read.enclosures().get(0);
        assertThat(only.name()).isEqualTo("bao-cao.pdf");
        assertThat(only.content()).asString(StandardCharsets.UTF_8).isEqualTo("%PDF-1.7");
        assertThat(only.isPdf()).isTrue();
    }

    @Test
    void aStatusInTheOlderDialectIsRead() throws Exception {
        Message.Status read = (Message.Status) Edxml.read("""
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><s:Status>
            <s:ResponseFor><s:OrganId>H34.19</s:OrganId><s:Code>128/BC/BCĐ</s:Code>
            <s:PromulgationDate>2024/06/20</s:PromulgationDate></s:ResponseFor>
            <s:From><s:OrganId>H34</s:OrganId></s:From><s:StatusCode>3</s:StatusCode>
            </s:Status></s:Header><s:Body/></s:Envelope>\
            """.getBytes(StandardCharsets.UTF_8));

        assertThat(read.code()).isEqualTo(StatusCode.ACCEPTED);
        assertThat(read.about().document()).isEqualTo(Messages.REPORT);
    }

    static Stream<Arguments> hostile() {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><edXML><a>&x;</a></edXML>";
        return Stream.of(
                Arguments.of("no XML at all", "%PDF-1.7", Cause.DAMAGED),
                Arguments.of("half a file", "<edXML><edXMLEnvelope>", Cause.DAMAGED),
                Arguments.of("definitions", entity, Cause.ENTITIES),
                Arguments.of("too deep", "<a>".repeat(1000), Cause.TOO_LARGE),
                Arguments.of("too many elements", "<a>" + "<b/>".repeat(XmlTree.MOST_ELEMENTS), Cause.TOO_LARGE),
                Arguments.of("something else", "<html><body/></html>", Cause.NOT_EDXML),
                Arguments.of("nobody to send to", text(BODY.replace("e:To>", "e:Too>")), Cause.INCOMPLETE),
                Arguments.of("no day", text(BODY.replace("2024-06-20", "hôm qua")), Cause.INCOMPLETE),
                Arguments.of("a code nobody knows", text(BODY.replace("</e:MessageHeader>", """
                    </e:MessageHeader><e:TraceHeaderList><e:Bussiness>
                    <e:BussinessDocType>7</e:BussinessDocType></e:Bussiness></e:TraceHeaderList>\
                    """)), Cause.UNKNOWN_CODE),
                Arguments.of("no base64", text(BODY + attachment("a.pdf", "€")), Cause.DAMAGED_FILE),
                Arguments.of("a bomb", text(BODY + attachment("a.pdf", bomb())), Cause.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFilesAreRefusedWithTheirCause(String what, String file, Cause cause) {
        assertThatExceptionOfType(UnreadableEnvelope.class)
                .isThrownBy(() -> Edxml.read(file.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(cause));
    }

    private static byte[] file(String content) {
        return text(content).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String content) {
        return "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">" + content + "</edXML>";
    }

    private static String attachment(String name, String encoded) {
        return "<AttachmentEncoded><Attachment><ContentId>t1</ContentId><AttachmentName>" + name
                + "</AttachmentName><ContentTransferEncoded>" + encoded
                + "</ContentTransferEncoded></Attachment></AttachmentEncoded>";
    }

    /** A hundred kilobytes that would become a hundred megabytes. */
    private static String bomb() {
        return zipped(new byte[Edxml.LARGEST + 1]);
    }

    private static String zipped(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
