package vn.trinhky.cast;

import java.util.List;
import java.util.Objects;
import vn.trinhky.access.DemoSignIns;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;

/** The people of the demo office, by the names that tests call them. */
public class Cast {

    /** A commune's drafter and its leader. */
    public record Commune(String drafter, String approver) {}

    public static final List<Commune> COMMUNES = List.of(
            new Commune("lam", "nguyet"),
            new Commune("khoi", "blai"),
            new Commune("loan", "hung"),
            new Commune("dao", "nhor"),
            new Commune("tuan", "duyen"),
            new Commune("phuc", "thanh"),
            new Commune("my", "son"));

    public static final String COMPILER = "huong";
    public static final String FIRST_REVIEWER = "thai";
    public static final String SECOND_REVIEWER = "binh";
    /** Reviews no report of the demo's regime, but may stand in. */
    public static final String THIRD_REVIEWER = "lien";

    public static final String SIGNATORY = "mai";
    public static final String CLERK = "ha";
    public static final String ADMINISTRATOR = "viet";

    private final OfficeDirectory office;
    private final DemoSignIns demo;

    public Cast(OfficeDirectory office, DemoSignIns demo) {
        this.office = office;
        this.demo = demo;
    }

    public Officer officer(String signInName) {
        return office.officer(signInName).orElseThrow();
    }

    public Officer compiler() {
        return officer(COMPILER);
    }

    public Officer clerk() {
        return officer(CLERK);
    }

    public Officer signatory() {
        return officer(SIGNATORY);
    }

    /** The password that everybody in the demo shares. */
    public String password() {
        return Objects.requireNonNull(demo.password());
    }
}
