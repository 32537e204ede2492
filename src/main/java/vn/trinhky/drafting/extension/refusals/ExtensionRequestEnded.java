package vn.trinhky.drafting.extension.refusals;

import vn.trinhky.web.Refusal;

/** The request was answered, was taken back, or is without object. */
public final class ExtensionRequestEnded extends Refusal {}
