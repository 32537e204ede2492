package vn.trinhky.office;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a person. */
@Embeddable
public record PersonId(@Column(name = "person_id") UUID value) {}
