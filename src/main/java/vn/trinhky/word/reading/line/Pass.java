package vn.trinhky.word.reading.line;

import java.util.Map;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.word.reading.found.Findings;
import vn.trinhky.word.reading.part.Changes;
import vn.trinhky.word.reading.part.ListCounts;
import vn.trinhky.word.reading.part.Styles;

/**
 * What one reading of a file from beginning to end goes by.
 *
 * @param links the addresses of the file's links by their ids
 * @param figures what the figures of the file ask, by their numbers
 */
public record Pass(
        Changes changes,
        Styles styles,
        ListCounts counts,
        Findings findings,
        Map<String, String> links,
        Map<Integer, FigureQuestion> figures) {}
