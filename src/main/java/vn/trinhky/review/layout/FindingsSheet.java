package vn.trinhky.review.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.LayoutSentences;
import vn.trinhky.word.check.SaidFinding;
import vn.trinhky.word.check.finding.Severity;

/**
 * The findings about a file as the page shows them.
 *
 * @param profileName the rules that were asked, in words
 * @param proposedName those that the file itself follows, in words
 * @param kept the rules that are kept, in a few words each
 */
record FindingsSheet(
        CheckedUpload upload, String profileName, String proposedName, List<SaidFinding> findings, List<String> kept) {

    static FindingsSheet of(CheckedUpload upload, LayoutSentences sentences, Locale language) {
        return new FindingsSheet(
                upload,
                sentences.name(upload.result().profile(), language),
                sentences.name(upload.proposed(), language),
                sentences.said(upload.result(), language),
                sentences.kept(upload.result(), language));
    }

    public LayoutProfile profile() {
        return upload.result().profile();
    }

    public int asked() {
        return upload.result().asked();
    }

    public boolean isProposed() {
        return upload.isProposed();
    }

    public List<Severity> severities() {
        return findings.stream().map(SaidFinding::severity).distinct().toList();
    }

    public List<SaidFinding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** The findings as a table of text, one a line, cells between tabs: the browser keeps it for the spreadsheet. */
    public String rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(upload.fileName(), profileName, upload.reason()));
        for (SaidFinding each : findings) {
            rows.add(List.of(
                    each.severity().name(),
                    each.name(),
                    each.sentence(),
                    each.found(),
                    each.where(),
                    each.excerpt(),
                    Integer.toString(each.times()),
                    each.ground()));
        }
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
