package vn.trinhky.signing.factor;

import vn.trinhky.web.Refusal;

/** She has no app that shows codes, or has not confirmed its first code yet. */
public final class NoCodeApp extends Refusal {

    NoCodeApp() {
        super();
    }
}
