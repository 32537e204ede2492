package vn.trinhky.compilation.pages;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the desk says after an act.
 *
 * @param key of the sentence
 * @param count what the sentence counts
 * @param version the number by which the act can be taken back, null if there is nothing to take back
 */
record DeskWord(String key, int count, @Nullable Integer version) implements Serializable {}
