package vn.trinhky.word;

/** A versioned set of layout rules, with one Word template each. The rules changed in 2018, 2020 and 2026. */
public enum LayoutProfile {
    /** Guidance 36-HD/VPTW of 3 April 2018: documents of Party bodies. */
    PARTY_HD36_2018("party-hd36-2018"),
    /** Decree 30/2020/NĐ-CP, appendix I: administrative documents of the State. */
    STATE_ND30_2020("state-nd30-2020");

    private final String key;

    LayoutProfile(String key) {
        this.key = key;
    }

    /** The name of the template file without its ending. */
    public String key() {
        return key;
    }
}
