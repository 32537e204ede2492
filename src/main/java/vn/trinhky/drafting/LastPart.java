package vn.trinhky.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.regime.ReportingPeriod;

/** What a unit wrote for the same regime the last time before a round, and for which period that was. */
public record LastPart(ReportingPeriod period, SectionTexts texts) {

    /** From plain text in the office's notation, under the keys of the outline. */
    public static LastPart typed(ReportingPeriod period, Map<String, String> texts) {
        Map<String, Manuscript> sections = new LinkedHashMap<>();
        texts.forEach(
                (key, text) -> sections.put(key, PlainTextReader.read(text).manuscript()));
        return new LastPart(period, new SectionTexts(sections));
    }
}
