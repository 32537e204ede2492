package vn.trinhky.figures;

/** The identity of an indicator: a small number, because millions of values name it. */
public record IndicatorId(int value) {}
