package vn.trinhky.exchange;

/**
 * A body that sends or receives.
 *
 * @param id its electronic code, 35 characters at most: {@code H41.19} since 2020, {@code 000.00.19.H41} before; both
 *     forms are met, and neither is taken apart
 * @param inCharge the body above it, as the wire wants it named; may be empty
 */
public record Organ(String id, String inCharge, String name, String address, String email, String telephone) {

    public static Organ named(String id, String name) {
        return new Organ(id, "", name, "", "", "");
    }
}
