package vn.trinhky.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a delivery. */
@Embeddable
public record DeliveryId(@Column(name = "delivery_id") UUID value) {}
