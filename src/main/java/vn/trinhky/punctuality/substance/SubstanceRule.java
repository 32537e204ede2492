package vn.trinhky.punctuality.substance;

/**
 * From where on a part counts as a copy or as empty.
 *
 * @param number by which judgements name it
 * @param alikeFrom from this share of words, and of figures, on it is a copy; per cent
 * @param fewestWords with fewer words and without a figure it is empty
 * @param reason why these, for those who are judged by them
 */
public record SubstanceRule(int number, int alikeFrom, int fewestWords, String reason, String setBy) {}
