package vn.trinhky.word.check.seen;

/** Words in one type. */
public record SeenRun(String text, Type type) {}
