package vn.trinhky.figures.form;

/** Says findings in tests of other packages. */
public final class Speaking {

    private Speaking() {}

    public static FindingWords words() {
        return new FindingWords(Forms.messages());
    }
}
