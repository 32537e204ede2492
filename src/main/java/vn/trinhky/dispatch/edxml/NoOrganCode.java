package vn.trinhky.dispatch.edxml;

import vn.trinhky.web.Refusal;

/** The issuing body has no code on the axis yet: nobody could answer it. */
public final class NoOrganCode extends Refusal {

    NoOrganCode() {
        super();
    }
}
