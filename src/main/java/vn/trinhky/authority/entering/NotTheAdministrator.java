package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** Only an administrator writes in the register of authorities. */
public final class NotTheAdministrator extends Refusal {}
