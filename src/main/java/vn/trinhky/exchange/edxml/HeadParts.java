package vn.trinhky.exchange.edxml;

import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.ResponseFor;
import vn.trinhky.exchange.Staff;

/** The parts that envelopes and statuses share, in the order of the standard. */
final class HeadParts {

    private final XmlFile xml;

    HeadParts(XmlFile xml) {
        this.xml = xml;
    }

    void organ(String role, Organ organ) {
        xml.element(role, () -> {
            xml.text("OrganId", organ.id());
            xml.text("OrganizationInCharge", organ.inCharge());
            xml.text("OrganName", organ.name());
            xml.text("OrganAdd", organ.address());
            xml.text("Email", organ.email());
            xml.text("Telephone", organ.telephone());
            xml.text("Fax", "");
            xml.text("Website", "");
        });
    }

    void responseFor(ResponseFor about) {
        DocumentId document = about.document();
        xml.element("ResponseFor", () -> {
            xml.text("OrganId", about.organ());
            xml.text("Code", document.code());
            xml.text("PromulgationDate", WireTime.day(document.date()));
            xml.text("DocumentId", document.toString());
        });
    }

    void staff(Staff staff) {
        xml.element("StaffInfo", () -> {
            xml.text("Department", staff.department());
            xml.text("Staff", staff.name());
            xml.text("Mobile", staff.mobile());
            xml.text("Email", staff.email());
        });
    }
}
