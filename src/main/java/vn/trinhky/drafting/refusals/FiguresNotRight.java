package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** Figures that contradict each other, or their bounds, do not leave the unit. */
public final class FiguresNotRight extends Refusal {

    /**
     * @param count how many checks found something
     * @param codes the indicators at whose lines it is said
     */
    public FiguresNotRight(int count, String codes) {
        super(count, codes);
    }
}
