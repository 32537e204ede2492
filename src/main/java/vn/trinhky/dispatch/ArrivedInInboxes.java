package vn.trinhky.dispatch;

import vn.trinhky.compilation.ReportId;

/** Deliveries of a report are in inboxes of this system now; those that were there before are there still. */
public record ArrivedInInboxes(ReportId report) {}
