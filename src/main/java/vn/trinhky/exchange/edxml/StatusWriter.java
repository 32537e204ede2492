package vn.trinhky.exchange.edxml;

import vn.trinhky.exchange.Message;

/** Writes how far a document has come. */
final class StatusWriter {

    private final XmlFile xml;
    private final HeadParts parts;

    StatusWriter(XmlFile xml) {
        this.xml = xml;
        this.parts = new HeadParts(xml);
    }

    void write(Message.Status status) {
        xml.root(() -> xml.element(
                "edXMLEnvelope", () -> xml.element("edXMLHeader", () -> xml.element("Status", () -> fields(status)))));
    }

    private void fields(Message.Status status) {
        parts.responseFor(status.about());
        parts.organ("From", status.from());
        xml.text("StatusCode", status.code().code());
        xml.text("Description", status.description());
        xml.text("Timestamp", WireTime.second(status.at()));
        parts.staff(status.staff());
    }
}
