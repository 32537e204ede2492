package vn.trinhky.compilation.refusals;

import vn.trinhky.web.Refusal;

/** The words that were to become a figure do not stand there any more: somebody has changed the text meanwhile. */
public final class NumberNotThere extends Refusal {

    public NumberNotThere(String words) {
        super(words);
    }
}
