package vn.trinhky.compilation.citing;

import vn.trinhky.web.Refusal;

/** The sentence with the citation was changed after the check. */
public final class CitationNotThere extends Refusal {

    CitationNotThere(String quote) {
        super(quote);
    }
}
