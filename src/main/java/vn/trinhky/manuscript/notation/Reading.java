package vn.trinhky.manuscript.notation;

import java.util.List;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Oddity;

/** What was read from plain text, and what in it a person should look at, in the order of the lines. */
public record Reading(Manuscript manuscript, List<Oddity> oddities) {

    public Reading {
        oddities = List.copyOf(oddities);
    }
}
