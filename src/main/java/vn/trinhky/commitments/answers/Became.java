package vn.trinhky.commitments.answers;

/** What has become of a task, in the words of the unit in charge. */
public enum Became {
    DONE,
    UNDER_WAY,
    NOT_DONE
}
