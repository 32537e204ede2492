package vn.trinhky.exchange.edxml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.exchange.Business;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.exchange.Trace;
import vn.trinhky.exchange.edxml.UnreadableEnvelope.Cause;

/** Finds the message in the tree. The older dialect lays the same status into a SOAP header. */
final class MessageReader {

    private MessageReader() {}

    static Message read(Node document) throws UnreadableEnvelope {
        Node root = document.child(Edxml.PREFIX);
        Node envelope = root.child("edXMLEnvelope");
        Node header = envelope.child("edXMLHeader");
        Node soap = document.child("Envelope").child("Header");
        if (header.child("Status").exists()) {
            return status(header.child("Status"));
        }
        if (soap.child("Status").exists()) {
            return status(soap.child("Status"));
        }
        if (!header.child("MessageHeader").exists()) {
            throw new UnreadableEnvelope(Cause.NOT_EDXML, "neither MessageHeader nor Status");
        }
        return envelope(header, EnclosureReader.read(envelope.child("edXMLBody"), root.child("AttachmentEncoded")));
    }

    private static Message.Status status(Node status) throws UnreadableEnvelope {
        String code = status.demanded("StatusCode");
        return new Message.Status(
                HeadReader.responseFor(status.child("ResponseFor")),
                HeadReader.organ(status.child("From")),
                StatusCode.of(code).orElseThrow(() -> unknown("StatusCode", code)),
                status.text("Description"),
                WireTime.second(status.text("Timestamp")).orElse(Instant.EPOCH),
                HeadReader.staff(status.child("StaffInfo")));
    }

    private static Message.Envelope envelope(Node header, List<Enclosure> enclosures) throws UnreadableEnvelope {
        Node message = header.child("MessageHeader");
        Node traces = header.child("TraceHeaderList");
        Organ from = HeadReader.organ(message.child("From"));
        List<Organ> to = new ArrayList<>();
        for (Node receiver : message.children("To")) {
            to.add(HeadReader.organ(receiver));
        }
        if (to.isEmpty()) {
            throw new UnreadableEnvelope(Cause.INCOMPLETE, "MessageHeader/To");
        }
        return new Message.Envelope(
                from,
                to,
                HeadReader.heading(message, from),
                traces(traces),
                business(traces.child("Bussiness")),
                enclosures);
    }

    /** A trace without a readable time is no trace. */
    private static List<Trace> traces(Node list) {
        return list.children("TraceHeader").stream()
                .flatMap(trace -> WireTime.second(trace.text("Timestamp")).stream()
                        .map(at -> new Trace(trace.text("OrganId"), at)))
                .toList();
    }

    /** An envelope that does not say why it comes is a new document. */
    private static Business business(Node business) throws UnreadableEnvelope {
        String type = business.text("BussinessDocType");
        List<Business.Replaced> replaced = new ArrayList<>();
        for (Node one : business.child("ReplacementInfoList").children("ReplacementInfo")) {
            replaced.add(new Business.Replaced(
                    HeadReader.documentId(one.demanded("DocumentId")),
                    one.child("OrganIdList").children("OrganId").stream()
                            .map(Node::text)
                            .toList()));
        }
        return new Business(
                type.isEmpty()
                        ? BusinessType.NEW
                        : BusinessType.of(type).orElseThrow(() -> unknown("BussinessDocType", type)),
                business.text("BussinessDocReason"),
                DocumentId.parse(business.text("DocumentId")).orElse(null),
                HeadReader.staff(business.child("StaffInfo")),
                replaced);
    }

    private static UnreadableEnvelope unknown(String field, String code) {
        return new UnreadableEnvelope(Cause.UNKNOWN_CODE, field + " " + code);
    }
}
