package vn.trinhky.figures.defining;

import vn.trinhky.web.Refusal;

/** A code names one indicator of its regime, for good: texts ask for figures by it. */
public final class IndicatorAlreadyThere extends Refusal {

    IndicatorAlreadyThere(String code) {
        super(code);
    }
}
