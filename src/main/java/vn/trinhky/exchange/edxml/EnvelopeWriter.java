package vn.trinhky.exchange.edxml;

import java.util.Base64;
import java.util.List;
import vn.trinhky.exchange.Business;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Heading;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Trace;

/** Writes a document with its files, field by field in the order of the standard. */
final class EnvelopeWriter {

    private final XmlFile xml;
    private final HeadParts parts;

    EnvelopeWriter(XmlFile xml) {
        this.xml = xml;
        this.parts = new HeadParts(xml);
    }

    void write(Message.Envelope envelope) {
        xml.root(() -> {
            xml.element("edXMLEnvelope", () -> {
                xml.element("edXMLHeader", () -> {
                    xml.element("MessageHeader", () -> messageHeader(envelope));
                    xml.element("TraceHeaderList", () -> traces(envelope));
                });
                xml.element("edXMLBody", () -> xml.element("edXMLManifest", () -> manifest(envelope.enclosures())));
            });
            xml.plain("AttachmentEncoded", () -> envelope.enclosures().forEach(this::content));
        });
    }

    private void messageHeader(Message.Envelope envelope) {
        Heading heading = envelope.heading();
        DocumentId id = heading.id();
        parts.organ("From", envelope.from());
        envelope.to().forEach(receiver -> parts.organ("To", receiver));
        xml.element("Code", () -> {
            xml.text("CodeNumber", id.number());
            xml.text("CodeNotation", id.notation());
        });
        xml.element("PromulgationInfo", () -> {
            xml.text("Place", heading.place());
            xml.text("PromulgationDate", WireTime.day(id.date()));
        });
        xml.element("DocumentType", () -> xml.text("TypeName", heading.typeName()));
        xml.text("Subject", heading.subject());
        xml.text("Content", heading.subject());
        xml.element("SignerInfo", () -> {
            xml.text("Competence", heading.signer().competence());
            xml.text("Position", heading.signer().position());
            xml.text("FullName", heading.signer().fullName());
        });
        if (heading.dueDate() != null) {
            xml.text("DueDate", WireTime.day(heading.dueDate()));
        }
        xml.element("ToPlaces", () -> heading.places().forEach(place -> xml.text("Place", place)));
        otherInfo(heading);
        heading.answers().forEach(parts::responseFor);
        xml.text("DocumentId", id.toString());
    }

    private void otherInfo(Heading heading) {
        xml.element("OtherInfo", () -> {
            xml.text("Priority", Integer.toString(heading.priority()));
            if (heading.pages() > 0) {
                xml.text("PageAmount", Integer.toString(heading.pages()));
            }
        });
    }

    private void traces(Message.Envelope envelope) {
        xml.attribute("id", "T" + Integer.toHexString(envelope.id().toString().hashCode()));
        xml.attribute("version", "1.0");
        xml.attribute("mustUnderstand", "1");
        xml.attribute("actor", "http://schemas.xmlsoap.org/soap/actor/next");
        envelope.traces().forEach(this::trace);
        xml.element("Bussiness", () -> business(envelope.business()));
    }

    private void trace(Trace trace) {
        xml.element("TraceHeader", () -> {
            xml.text("OrganId", trace.organ());
            xml.text("Timestamp", WireTime.second(trace.at()));
        });
    }

    private void business(Business business) {
        xml.text("BussinessDocType", Integer.toString(business.type().code()));
        xml.text("BussinessDocReason", business.reason());
        if (business.about() != null) {
            xml.text("DocumentId", business.about().toString());
        }
        parts.staff(business.staff());
        xml.text("Paper", "0");
        if (!business.replaced().isEmpty()) {
            xml.element("ReplacementInfoList", () -> business.replaced().forEach(this::replaced));
        }
    }

    private void replaced(Business.Replaced replaced) {
        xml.element("ReplacementInfo", () -> {
            xml.text("DocumentId", replaced.document().toString());
            xml.element("OrganIdList", () -> replaced.organs().forEach(organ -> xml.text("OrganId", organ)));
        });
    }

    private void manifest(List<Enclosure> enclosures) {
        xml.attribute("version", "1.0");
        for (Enclosure enclosure : enclosures) {
            xml.element("Reference", () -> {
                xml.link("cid:" + enclosure.id());
                xml.text("Description", enclosure.description());
                xml.text("AttachmentName", enclosure.name());
                xml.text("ContentType", enclosure.contentType());
                xml.text("ContentId", "cid:" + enclosure.id());
            });
        }
    }

    private void content(Enclosure enclosure) {
        xml.plain("Attachment", () -> {
            xml.plainText("ContentType", enclosure.contentType());
            xml.plainText("ContentId", enclosure.id().toString());
            xml.plainText("Description", enclosure.description());
            xml.plainText("ContentTransferEncoded", Base64.getEncoder().encodeToString(enclosure.content()));
            xml.plainText("AttachmentName", enclosure.name());
        });
    }
}
