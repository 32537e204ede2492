package vn.trinhky.exchange;

/** Who acted, as the wire names people; each may be empty. */
public record Staff(String department, String name, String mobile, String email) {

    public static final Staff NOBODY = new Staff("", "", "", "");

    public static Staff named(String department, String name) {
        return new Staff(department, name, "", "");
    }
}
