package vn.trinhky.pdf;

/** A page was asked for that the document does not have. */
public final class NoSuchPage extends RuntimeException {

    NoSuchPage(int page, int pages) {
        super("page " + page + " of a document of " + pages + " pages");
    }
}
