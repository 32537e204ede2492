package vn.trinhky.figures.numbers;

import vn.trinhky.manuscript.BlockId;

/**
 * A place of a text in its sentence: a number, or a figure.
 *
 * @param at where it begins in its block, in characters; a figure or footnote mark counts as one
 * @param before the words of its sentence before it, figures among them in words
 * @param quoted the place with a few words on both sides, to recognise it by; figures are only marked in it
 */
public record Passage(BlockId block, int at, String before, String written, String after, String quoted) {}
