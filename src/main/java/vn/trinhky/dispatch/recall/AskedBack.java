package vn.trinhky.dispatch.recall;

import vn.trinhky.dispatch.DeliveryId;

/** A recalled document in somebody's inbox, to whose recall he has not answered. */
public record AskedBack(DeliveryId delivery, String number, String subject) {}
