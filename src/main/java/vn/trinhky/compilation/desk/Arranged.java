package vn.trinhky.compilation.desk;

import org.jspecify.annotations.Nullable;

/**
 * What became of an act on the desk.
 *
 * @param blocks how many blocks came in or were joined; 0 if everything was there already
 * @param version the number under which the text was kept, by which the act can be taken back; null if nothing changed
 */
public record Arranged(int blocks, @Nullable Integer version) {}
