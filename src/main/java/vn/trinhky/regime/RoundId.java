package vn.trinhky.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a round. */
@Embeddable
public record RoundId(@Column(name = "round_id") UUID value) {}
