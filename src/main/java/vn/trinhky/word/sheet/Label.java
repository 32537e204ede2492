package vn.trinhky.word.sheet;

import java.util.List;

/**
 * A label for an envelope.
 *
 * @param sender who sends it
 * @param addressee in bold letters
 * @param address lines below; may be none, then room is left to write
 * @param reference what is inside, such as number and sign of the document
 */
public record Label(String sender, String addressee, List<String> address, String reference) {

    /** So many stand on a sheet of A4, in two columns. */
    public static final int ON_A_SHEET = 10;

    public Label {
        address = List.copyOf(address);
    }
}
