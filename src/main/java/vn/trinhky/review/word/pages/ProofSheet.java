package vn.trinhky.review.word.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.review.word.WordProof;

/** A proof as its page shows it. @param headings of the sections with their numbers, by key; empty where there is none */
record ProofSheet(WordProof proof, Map<String, String> headings) {

    static ProofSheet of(WordProof proof) {
        return new ProofSheet(proof, headings(proof.version()));
    }

    static Map<String, String> headings(FrozenReport version) {
        Numbering numbering = Numbering.fromTheBeginning();
        Map<String, String> headings = new HashMap<>();
        List<Outline.Entry> entries = version.outline().entries();
        entries.forEach(entry -> headings.put(
                entry.key(), entry.level() == 0 ? entry.title() : numbering.next(entry.level()) + " " + entry.title()));
        return headings;
    }

    public String heading(String section) {
        return headings.getOrDefault(section, "");
    }

    /** Whether nothing about the file needs a second look. */
    public boolean isSound() {
        return proof.rejectGivesVersion() && proof.acceptGivesText();
    }
}
