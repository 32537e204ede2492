package vn.trinhky.figures.sums;

import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;

/** One line of a summary. @param definition the one in force in the round's period */
public record FigureLine(Indicator indicator, Definition definition, Amounts amounts, Told told) {}
