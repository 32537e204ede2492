package vn.trinhky.drafting;

import java.util.List;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.Finding;

/**
 * What became of changed lines.
 *
 * @param form as it stands now
 * @param refused lines that cannot be taken as they were typed, with the reason; they stay as they were
 * @param overtaken codes of lines that somebody else changed meanwhile; the stored side stays
 */
public record EnteredFigures(FigureForm form, List<Finding> refused, List<String> overtaken) {}
