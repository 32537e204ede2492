package vn.trinhky.compilation.desk.view;

import vn.trinhky.compilation.Report;
import vn.trinhky.regime.Round;

/**
 * Where the desk is open.
 *
 * @param section a section of the report that holds text
 */
public record DeskPlace(Report report, Round round, String section) {}
