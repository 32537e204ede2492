package vn.trinhky.dispatch;

import vn.trinhky.compilation.ReportId;

/** A document was under way when its delivery ended, and has reached the addressee's way all the same. */
public record CarriedAfterTheEnd(DeliveryId delivery, ReportId report) {}
