package vn.trinhky.compilation.corrections;

import vn.trinhky.web.Refusal;

/** Where both the unit and the compiler changed the same words, a person puts them together. */
public final class CannotFollow extends Refusal {

    CannotFollow() {
        super();
    }
}
