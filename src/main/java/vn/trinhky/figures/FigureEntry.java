package vn.trinhky.figures;

import java.time.Instant;

/** One line of a unit's form as it stands, before it is submitted. */
public record FigureEntry(IndicatorId indicator, Said said, String enteredBy, Instant enteredAt) {}
