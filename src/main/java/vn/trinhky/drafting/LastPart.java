package vn.trinhky.drafting;

import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.regime.ReportingPeriod;

/** What a unit wrote for the same regime the last time before a round, and for which period that was. */
public record LastPart(ReportingPeriod period, SectionTexts texts) {}
