package vn.trinhky.issuing;

import vn.trinhky.web.Refusal;

/** The report was issued before. */
public final class AlreadyIssued extends Refusal {

    AlreadyIssued() {
        super();
    }
}
