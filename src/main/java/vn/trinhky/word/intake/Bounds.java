package vn.trinhky.word.intake;

/**
 * How much a text may weigh. The largest report the product is measured with (1.5 million characters, 700 footnotes, a
 * hundred times an ordinary one) stays well inside; what is beyond is no report, or would keep everybody else waiting.
 */
final class Bounds {

    private static final int MEGABYTE = 1 << 20;

    /** The file as it is sent, in bytes: an ordinary report with a dozen photographs has less than ten million. */
    static final int FILE = 20 * MEGABYTE;

    /** Parts in a file: a report has about fifteen, and one more for each picture. */
    static final int PARTS = 1_000;

    /** The name of a part, in characters. */
    static final int NAME = 200;

    /** One part that is kept, unpacked: the largest report makes 20 million bytes in Word's wordiest manner. */
    static final int KEPT_PART = 32 * MEGABYTE;

    /** All parts that are kept, unpacked: with them and their reading a refusal stays far below 256 MB of heap. */
    static final int KEPT = 48 * MEGABYTE;

    /** All parts, pictures included, unpacked: unpacking as much takes less than a second. */
    static final int UNPACKED = 200 * MEGABYTE;

    /** Bytes unpacked from one byte: Word's XML shrinks to a tenth, tables of empty cells to a hundredth, zeros to a thousandth. */
    static final int RATIO = 200;

    /** Below this a part may have any ratio: it cannot do harm. In bytes, unpacked. */
    static final int SMALL = 2 * MEGABYTE;

    /** Elements in all parts together: the largest report has 340,000 when every run carries its own look. */
    static final int ELEMENTS = 400_000;

    /** Elements inside each other: a table in a text box in a table has about forty. */
    static final int DEPTH = 200;

    /** Attributes of one element: drawings have about thirty. */
    static final int ATTRIBUTES = 200;

    private Bounds() {}
}
