package vn.trinhky.exchange.edxml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Heading;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.ResponseFor;
import vn.trinhky.exchange.Signer;
import vn.trinhky.exchange.Staff;
import vn.trinhky.exchange.edxml.UnreadableEnvelope.Cause;

/** Reads the parts that envelopes and statuses share, and the heading. */
final class HeadReader {

    private HeadReader() {}

    static Organ organ(Node organ) throws UnreadableEnvelope {
        return new Organ(
                organ.demanded("OrganId"),
                organ.text("OrganizationInCharge"),
                organ.text("OrganName"),
                organ.text("OrganAdd"),
                organ.text("Email"),
                organ.text("Telephone"));
    }

    static Staff staff(Node staff) {
        return new Staff(staff.text("Department"), staff.text("Staff"), staff.text("Mobile"), staff.text("Email"));
    }

    static ResponseFor responseFor(Node about) throws UnreadableEnvelope {
        String organ = about.demanded("OrganId");
        Optional<DocumentId> written = DocumentId.parse(about.text("DocumentId"));
        return new ResponseFor(
                organ,
                written.isPresent()
                        ? written.get()
                        : put(organ, about.demanded("PromulgationDate"), about.demanded("Code")));
    }

    static Heading heading(Node message, Organ from) throws UnreadableEnvelope {
        Node code = message.child("Code");
        String day = message.child("PromulgationInfo").text("PromulgationDate");
        Optional<DocumentId> written = DocumentId.parse(message.text("DocumentId"));
        List<ResponseFor> answers = new ArrayList<>();
        for (Node answer : message.children("ResponseFor")) {
            if (!answer.text("OrganId").isEmpty()) {
                answers.add(responseFor(answer));
            }
        }
        Node signer = message.child("SignerInfo");
        Node other = message.child("OtherInfo");
        return new Heading(
                written.isPresent()
                        ? written.get()
                        : put(from.id(), day, code.demanded("CodeNumber") + "/" + code.demanded("CodeNotation")),
                message.child("PromulgationInfo").text("Place"),
                message.child("DocumentType").text("TypeName"),
                message.demanded("Subject"),
                new Signer(signer.text("Competence"), signer.text("Position"), signer.text("FullName")),
                WireTime.day(message.text("DueDate")).orElse(null),
                message.child("ToPlaces").children("Place").stream()
                        .map(Node::text)
                        .toList(),
                number(other.text("PageAmount")),
                number(other.text("Priority")),
                answers);
    }

    static DocumentId documentId(String written) throws UnreadableEnvelope {
        return DocumentId.parse(written)
                .orElseThrow(() -> new UnreadableEnvelope(Cause.INCOMPLETE, "DocumentId " + written));
    }

    /** Systems that leave the id empty still name its parts. */
    private static DocumentId put(String organ, String day, String code) throws UnreadableEnvelope {
        LocalDate date = WireTime.day(day)
                .orElseThrow(() -> new UnreadableEnvelope(Cause.INCOMPLETE, "PromulgationDate " + day));
        return documentId(organ + "," + WireTime.day(date) + "," + code);
    }

    private static int number(String written) {
        boolean readable =
                !written.isEmpty() && written.length() < 6 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return readable ? Integer.parseInt(written) : 0;
    }
}
