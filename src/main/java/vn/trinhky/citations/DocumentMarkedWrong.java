package vn.trinhky.citations;

import vn.trinhky.web.Refusal;

/** The document was marked as recorded wrongly and has to be restored before it is used again. */
public final class DocumentMarkedWrong extends Refusal {

    DocumentMarkedWrong(String document, String reason) {
        super(document, reason);
    }
}
