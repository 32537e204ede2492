package vn.trinhky.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Messages;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.StatusCode;

@Tag("dispatch")
class EdxmlTests {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(EdxmlTests.class.getResource("edxml.xsd"));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentIsValidAndReadBackEqual(BusinessType type) throws Exception {
        Message.Envelope sent = Messages.report(type);

        byte[] file = Edxml.write(sent);

        assertValid(file);
        assertThat(Edxml.read(file)).isEqualTo(sent);
        assertThat(Edxml.write(sent)).isEqualTo(file);
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsValidAndReadBackEqual(StatusCode code) throws Exception {
        Message.Status said = Messages.status(code);

        byte[] file = Edxml.write(said);

        assertValid(file);
        assertThat(Edxml.read(file)).isEqualTo(said);
    }

    @Test
    void filesStandOutsideTheEnvelopeAndWithoutPrefix() {
        String file = new String(Edxml.write(Messages.report(BusinessType.NEW)), StandardCharsets.UTF_8);

        assertThat(file)
                .contains("<edXML:BussinessDocType>0</edXML:BussinessDocType>")
                .contains("<edXML:DocumentId>H34.19,2024/06/20,128/BC/BCĐ</edXML:DocumentId>")
                .contains("<edXML:Timestamp>2024/06/20 15:15:30</edXML:Timestamp>")
                .contains("xlink:href=\"cid:")
                .containsSubsequence("</edXML:edXMLEnvelope>", "<AttachmentEncoded><Attachment><ContentType>");
    }

    @Test
    void lettersThatXmlCannotHoldAreLeftOut() throws Exception {
        Message.Status said = Messages.status(StatusCode.REFUSED);
        Message.Status odd = new Message.Status(
                said.about(),
                Organ.named("H34", "Ban\0 Chỉ\b đạo"),
                said.code(),
                said.description(),
                said.at(),
                said.staff());

        byte[] file = Edxml.write(odd);

        assertValid(file);
        assertThat(Edxml.read(file).from().name()).isEqualTo("Ban Chỉ đạo");
    }

    private static void assertValid(byte[] file) throws IOException, SAXException {
        Source source = new StreamSource(new ByteArrayInputStream(file));
        SCHEMA.newValidator().validate(source);
    }
}
