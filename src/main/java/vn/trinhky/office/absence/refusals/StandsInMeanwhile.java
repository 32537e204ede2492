package vn.trinhky.office.absence.refusals;

import vn.trinhky.web.Refusal;

/** Whoever stands in for somebody cannot be absent at that time; the other one needs another substitute first. */
public final class StandsInMeanwhile extends Refusal {

    public StandsInMeanwhile(String absent, String from, String to) {
        super(absent, from, to);
    }
}
