package vn.trinhky.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of an arrived document; of one from this system, that of its delivery. */
@Embeddable
public record IncomingId(@Column(name = "document_id") UUID value) {}
