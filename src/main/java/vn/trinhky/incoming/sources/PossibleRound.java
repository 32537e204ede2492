package vn.trinhky.incoming.sources;

import vn.trinhky.regime.Round;

/**
 * A round that a document can be a source of.
 *
 * @param used whether it is one
 * @param bringsText whether its Word file can be brought into the officer's text of this round
 */
public record PossibleRound(Round round, boolean used, boolean bringsText) {

    public String name() {
        return round.regimeName() + ", " + round.period().inWords();
    }
}
