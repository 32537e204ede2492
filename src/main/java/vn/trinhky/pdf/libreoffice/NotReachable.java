package vn.trinhky.pdf.libreoffice;

/** LibreOffice did not answer, or not in time. Whoever asked sets the document in another way. */
public final class NotReachable extends Exception {

    private static final long serialVersionUID = 1;

    NotReachable(String why) {
        super(why);
    }

    NotReachable(Throwable reason) {
        super(String.valueOf(reason.getMessage()), reason);
    }
}
