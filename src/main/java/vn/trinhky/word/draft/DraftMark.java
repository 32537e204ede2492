package vn.trinhky.word.draft;

/**
 * What a working file holds, so that it is recognised when it comes back. It stands in the file's properties, where
 * anybody can change it: a hint for whom to ask, never a permission.
 *
 * @param subject which text it is, such as {@code submission:ID}
 * @param digest the digest of the text as it was when the file was written
 */
public record DraftMark(String subject, String digest) {

    /** The names of the properties in the file. */
    public static final String SUBJECT = "TrinhKySubject";

    public static final String DIGEST = "TrinhKyDigest";

    /** The names of the properties that hold what the file's figures ask begin so; their number follows. */
    public static final String FIGURE = "TrinhKyFigure";

    /** The bookmark in the header that we wrote, so that it is not taken for words of the author. */
    public static final String HEADER_BOOKMARK = "_tkh_header";
}
