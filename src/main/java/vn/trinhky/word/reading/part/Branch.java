package vn.trinhky.word.reading.part;

/** Where a file says the same in two ways, for newer and older programs, one of them is read. */
public final class Branch {

    private Branch() {}

    /** The branch to read of an {@code mc:AlternateContent}: the first for newer programs that holds anything. */
    public static Node of(Node alternatives) {
        for (Node branch : alternatives.children()) {
            if (branch.is("mc:Choice") && !branch.children().isEmpty()) {
                return branch;
            }
        }
        return alternatives.child("mc:Fallback");
    }
}
