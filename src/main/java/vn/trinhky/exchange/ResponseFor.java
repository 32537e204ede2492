package vn.trinhky.exchange;

/**
 * The document that something is said about.
 *
 * @param organ who issued it: the one to be told
 */
public record ResponseFor(String organ, DocumentId document) {

    public static ResponseFor to(DocumentId document) {
        return new ResponseFor(document.organ(), document);
    }
}
