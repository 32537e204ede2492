package vn.trinhky.incoming;

import java.util.Objects;
import vn.trinhky.register.SearchedLine;
import vn.trinhky.web.Formats;

/** The words by which an arrival is found. */
final class FoundBy {

    private FoundBy() {}

    static String words(Described described) {
        return SearchedLine.of(
                described.code(),
                described.typeName(),
                described.subject(),
                described.author(),
                described.signer(),
                Objects.toString(new Formats().date(described.dated()), ""));
    }
}
