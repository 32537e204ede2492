package vn.trinhky.office;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a unit. */
@Embeddable
public record UnitId(@Column(name = "unit_id") UUID value) {}
