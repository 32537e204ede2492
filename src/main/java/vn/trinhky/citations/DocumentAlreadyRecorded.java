package vn.trinhky.citations;

import vn.trinhky.web.Refusal;

/** The register has this number of this body and year already. */
public final class DocumentAlreadyRecorded extends Refusal {

    DocumentAlreadyRecorded(String document) {
        super(document);
    }
}
