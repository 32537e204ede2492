package vn.trinhky.citations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.citations.CitedDocument.Source;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.CitingManner;
import vn.trinhky.manuscript.citing.PlainWords;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** The register of cited documents: looks them up, records, corrects. */
@Component
public class CitationRegister {

    private static final Set<PostKind> WRITERS = Set.of(PostKind.COMPILER, PostKind.CLERK, PostKind.ADMINISTRATOR);

    private final CitedDocuments documents;
    private final EarlierWords earlier;
    private final Clock clock;

    CitationRegister(CitedDocuments documents, EarlierWords earlier, Clock clock) {
        this.documents = documents;
        this.earlier = earlier;
        this.clock = clock;
    }

    /** Whether the officer may write in the register; everybody who is signed in reads it. */
    public boolean mayWrite(Officer officer) {
        return WRITERS.stream().anyMatch(officer::holds);
    }

    /**
     * A page of the documents that hold beginnings of all these words somewhere, however they are capitalised or accented.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public RegisterOfCited find(String words, int page) {
        int skipped = (page - 1) * RegisterOfCited.LINES;
        return RegisterOfCited.of(
                documents.find(SearchedWords.wanted(words), RegisterOfCited.LINES + 1, skipped), page);
    }

    /** The documents that somebody may mean who has typed the beginning of a citation, such as "Chỉ thị 13" or "13-CT". */
    @Transactional(readOnly = true)
    public List<CitedDocument> meant(String typed, int most) {
        String[] words = SearchedWords.wanted(typed);
        return words.length == 0
                ? List.of()
                : documents.find(words, most, 0).stream()
                        .filter(CitedDocument::isRight)
                        .toList();
    }

    /** What the register knows under the numbers of these citations, whatever their notation. */
    @Transactional(readOnly = true)
    public KnownDocuments known(Collection<Citation> cited) {
        Set<String> numbers = cited.stream()
                .map(citation -> citation.sign().key().split(":")[0])
                .collect(Collectors.toSet());
        return new KnownDocuments(
                numbers.isEmpty()
                        ? List.of()
                        : documents.ofNumbers(numbers).stream()
                                .filter(CitedDocument::isRight)
                                .toList());
    }

    /**
     * Records a document.
     *
     * @throws DocumentAlreadyRecorded if this number of this body and year is there
     * @throws DocumentMarkedWrong if it is there, marked as wrong
     */
    @Transactional
    public CitedDocument add(Citation document, Source source, Officer officer) {
        Refusal.raise(mayWrite(officer) ? null : new NotARegistrar());
        CitedDocument recorded = new CitedDocument(document, source, officer.fullName(), clock.instant());
        same(document).filter(other -> !other.isRight()).ifPresent(wrong -> {
            throw new DocumentMarkedWrong(document.named(), String.valueOf(wrong.wrongBecause()));
        });
        refuseSecond(document, null);
        return documents.saveAndFlush(recorded);
    }

    /** Records what this office has issued; what is there already, or was there first from a text, stays as it is. */
    @Transactional
    public void addIssued(Citation document, String who) {
        if (same(document).isEmpty()) {
            documents.save(new CitedDocument(document, Source.ISSUED_HERE, who, clock.instant()));
        }
    }

    /** Corrects what the register says about a document; what it said before is kept. */
    @Transactional
    public void correct(UUID id, Citation document, Officer officer) {
        CitedDocument known = held(id, officer);
        if (known.citation().equals(document)) {
            return;
        }
        refuseSecond(document, id);
        keep(known, officer);
        known.correct(document, officer.fullName(), clock.instant());
        documents.saveAndFlush(known);
    }

    /** Says that a document should not have been recorded; it is not offered any more. */
    @Transactional
    public void markWrong(UUID id, String reason, Officer officer) {
        CitedDocument known = held(id, officer);
        known.markWrong(Reason.stated(reason), officer.fullName(), clock.instant());
    }

    /** Takes that back. */
    @Transactional
    public void restore(UUID id, Officer officer) {
        held(id, officer).restore(officer.fullName(), clock.instant());
    }

    @Transactional(readOnly = true)
    public CitedDocument document(UUID id) {
        return documents.findById(id).orElseThrow(NotHere::new);
    }

    /** What the register said about a document before it was corrected, the latest first. */
    @Transactional(readOnly = true)
    public List<EarlierWords.Earlier> earlier(UUID id) {
        return earlier.of(id);
    }

    private CitedDocument held(UUID id, Officer officer) {
        Refusal.raise(mayWrite(officer) ? null : new NotARegistrar());
        return document(id);
    }

    private void keep(CitedDocument known, Officer officer) {
        earlier.keep(known, CitingManner.PARTY.first(known.citation()), officer.fullName(), clock.instant());
    }

    private Optional<CitedDocument> same(Citation document) {
        int year = document.date() != null
                ? document.date().getYear()
                : document.sign().year() == null ? 0 : document.sign().year();
        String body = document.body() == null ? "" : PlainWords.of(document.body());
        return documents.findBySignKeyAndIssuedYearAndBodyKey(document.sign().key(), year, body);
    }

    private void refuseSecond(Citation document, @Nullable UUID besides) {
        same(document).filter(other -> !other.id().equals(besides)).ifPresent(other -> {
            throw new DocumentAlreadyRecorded(document.named());
        });
    }
}
