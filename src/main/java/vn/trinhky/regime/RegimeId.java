package vn.trinhky.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a reporting regime. */
@Embeddable
public record RegimeId(@Column(name = "regime_id") UUID value) {}
