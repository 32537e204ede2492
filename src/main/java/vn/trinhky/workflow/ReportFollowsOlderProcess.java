package vn.trinhky.workflow;

import vn.trinhky.web.Refusal;

/** The report goes by a version of its process that does not know the way it would have to take. */
final class ReportFollowsOlderProcess extends Refusal {}
