package vn.trinhky.dossier.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.pdf.PageImages;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.register.LookupCode;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.web.Formats;

/**
 * What a records system asks of an outgoing document, under the names that it uses. (Decree 30/2020, appendix VI, input
 * fields of outgoing documents)
 */
@Component
class DocumentCard {

    private final FileStore files;
    private final PageImages pages;
    private final OutgoingRegister register;
    private final OfficeDirectory office;

    DocumentCard(FileStore files, PageImages pages, OutgoingRegister register, OfficeDirectory office) {
        this.files = files;
        this.pages = pages;
        this.register = register;
        this.office = office;
    }

    Map<String, Object> of(DossierSubject subject, IssuedReport issued) {
        RegimePlan plan = subject.round().plan();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("TypeName", plan.typeName());
        card.put("CodeNumber", Integer.toString(issued.number().number()));
        card.put("CodeNotation", issued.number().notation());
        card.put("IssuedDate", new Formats().date(issued.number().date()));
        card.put("OrganId", office.unit(plan.compilingUnit()).code());
        card.put("OrganName", plan.issuingBody());
        card.put("Subject", issued.subject());
        card.put("Language", "vi");
        card.put("PageAmount", pages.pages(files.content(issued.pdf())));
        card.put("SignerInfo", Map.of("FullName", issued.signer()));
        card.put("IssuedAt", issued.issuedAt().toString());
        card.put("ReportingRegime", subject.round().regimeName());
        card.put("Period", subject.round().period().inWords());
        card.put("RoundOpenedAt", subject.round().openedAt().toString());
        card.put(
                "SHA256",
                Map.of("pdf", issued.pdf().value(), "docx", issued.word().value()));
        register.lookupOf(issued.report().value())
                .map(LookupCode::value)
                .ifPresent(code -> card.put("LookupCode", code));
        return card;
    }
}
