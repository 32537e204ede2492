package vn.trinhky.word;

import java.util.List;

/**
 * The facts of one document that stand on one line each. They go to the page and also to the custom XML part that the
 * controls are bound to: Word shows what that part says.
 */
final class DocumentFacts {

    private DocumentFacts() {}

    /** The line for the blank of this tag, or none when the document has no such fact. */
    static List<String> line(String tag, OfficialDocument document, PrintedLines lines) {
        String line =
                switch (tag) {
                    case "superiorBody" -> document.superiorBody();
                    case "issuingBody", "author" -> document.issuingBody();
                    case "number" -> lines.number();
                    case "placeDate" -> lines.placeDate();
                    case "typeName" -> document.typeName();
                    case "subject" -> document.subject();
                    case "signer" -> document.signer();
                    case "title" -> document.typeName() + " " + document.subject();
                    default -> "";
                };
        return line.isEmpty() ? List.of() : List.of(line);
    }
}
