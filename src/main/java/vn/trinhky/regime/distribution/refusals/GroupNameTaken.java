package vn.trinhky.regime.distribution.refusals;

import vn.trinhky.web.Refusal;

/** Another group of the office has this name. */
public final class GroupNameTaken extends Refusal {

    public GroupNameTaken(String name) {
        super(name);
    }
}
