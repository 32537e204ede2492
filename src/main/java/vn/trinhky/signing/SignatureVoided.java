package vn.trinhky.signing;

import vn.trinhky.compilation.ReportId;

/** The clerk has declared the number of a signed report void before it was issued; its compiler has it again. */
public record SignatureVoided(ReportId report) {}
