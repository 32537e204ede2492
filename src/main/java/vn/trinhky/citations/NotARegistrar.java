package vn.trinhky.citations;

import vn.trinhky.web.Refusal;

/** Only compilers, clerks and administrators write in the register; everybody reads it. */
public final class NotARegistrar extends Refusal {}
