package vn.trinhky.dispatch.recall.refusals;

import vn.trinhky.web.Refusal;

/** The office has recalled the document: nobody reads it any more. */
public final class DocumentTakenBack extends Refusal {

    public DocumentTakenBack(String number, String reason) {
        super(number, reason);
    }
}
