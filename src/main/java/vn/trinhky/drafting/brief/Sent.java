package vn.trinhky.drafting.brief;

/** How many units of a round have submitted at least once. @param asked how many are asked altogether */
public record Sent(int sent, int asked) {

    public int missing() {
        return asked - sent;
    }
}
