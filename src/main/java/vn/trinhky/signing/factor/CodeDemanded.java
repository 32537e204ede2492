package vn.trinhky.signing.factor;

import vn.trinhky.web.Refusal;

/** The office demands a code of the app on the signatory's phone; her password is not enough. */
public final class CodeDemanded extends Refusal {

    CodeDemanded() {
        super();
    }
}
