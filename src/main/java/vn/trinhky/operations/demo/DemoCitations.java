package vn.trinhky.operations.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.trinhky.citations.CitationRegister;
import vn.trinhky.citations.CitedDocument.Source;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.DocumentSign;
import vn.trinhky.office.Officer;
import vn.trinhky.operations.demo.DemoFiles.CitedLine;

/** The documents that the demo's texts are likely to cite. */
@Component
class DemoCitations {

    private final CitationRegister register;

    DemoCitations(CitationRegister register) {
        this.register = register;
    }

    void record(Officer officer) {
        DemoFiles.citations().forEach(line -> register.add(citation(line), Source.BY_HAND, officer));
    }

    private static Citation citation(CitedLine line) {
        DocumentSign sign = DocumentSign.read(line.sign()).orElseThrow();
        return new Citation(line.type(), sign, LocalDate.parse(line.date()), line.body(), line.about());
    }
}
