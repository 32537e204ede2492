package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** Only in State bodies may an order to sign be passed to the unit's deputy. (Decree 30/2020, art. 13) */
public final class OrderNotPassedOn extends Refusal {}
