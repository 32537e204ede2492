package vn.trinhky.review.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.anchor.Anchors;
import vn.trinhky.manuscript.anchor.Standing;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.proposed.Outcome;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.manuscript.proposed.Proposals;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.word.reading.WordReading;
import vn.trinhky.word.reading.found.CommentInWord;

/** Compares what a file says with the version that it left as. */
final class ProofReading {

    /** A comment's own words are quoted up to here. */
    private static final int LONGEST_QUOTE = 200;

    private final FrozenReport version;
    private final WordReading reading;
    private final KnownPoints known;
    private final String officer;
    private final ArrivedSections accepted;
    private final Map<BlockId, Block> rejected = new HashMap<>();
    private final Manuscript original;

    /** @param officer the name of whoever brings the file */
    ProofReading(FrozenReport version, WordReading reading, KnownPoints known, String officer) {
        this.version = version;
        this.reading = reading.recognised(version.body());
        this.known = known;
        this.officer = officer;
        this.accepted = ArrivedSections.of(version, spoken(this.reading.accepted()));
        this.original = spoken(this.reading.original());
        original.blocks().forEach(block -> rejected.put(block.id(), block));
    }

    /** Figures that nobody touched say what they say in the version. */
    private Manuscript spoken(Manuscript text) {
        Map<FigureQuestion, String> said = new HashMap<>();
        FigureTokens.in(version.body()).forEach(token -> said.put(token.asks(), token.shown()));
        return FigureTokens.changed(
                text, token -> new FigureToken(token.asks(), said.get(token.asks()), token.styles()));
    }

    /** @param html shows a change */
    WordProof proof(Function<Proposal, String> html) {
        List<WordProof.Section> sections = new ArrayList<>();
        boolean complete = true;
        for (Outline.Entry entry : version.outline().entries()) {
            Manuscript before = version.texts().of(entry.key());
            Manuscript after = accepted.of(entry.key());
            List<Proposal> proposals = changes(before, after);
            complete &= makes(before, proposals, after);
            if (!proposals.isEmpty()) {
                sections.add(new WordProof.Section(
                        entry.key(),
                        proposals.stream()
                                .map(one -> change(entry.key(), one, html))
                                .toList()));
            }
        }
        return new WordProof(
                version,
                Redline.of(version.body(), original).isUnchanged(),
                complete,
                sections,
                reading.comments().stream().map(this::remark).toList(),
                reading.notCarried(),
                headings());
    }

    /** What differs in words or form; two neighbouring runs of one typeface are no difference. */
    private static List<Proposal> changes(Manuscript before, Manuscript after) {
        return Proposals.between(before, after).stream()
                .filter(one -> !(one instanceof Proposal.Replacement replacement && saysTheSame(replacement)))
                .toList();
    }

    private static boolean saysTheSame(Proposal.Replacement replacement) {
        return Redline.of(new Manuscript(List.of(replacement.before())), new Manuscript(List.of(replacement.after())))
                .isUnchanged();
    }

    private static boolean makes(Manuscript before, List<Proposal> proposals, Manuscript after) {
        Manuscript text = before;
        for (Proposal proposal : proposals) {
            if (!(Proposals.applied(text, proposal) instanceof Outcome.Fits fits)) {
                return false;
            }
            text = fits.text();
        }
        return Redline.of(text, after).isUnchanged();
    }

    private ProposedChange change(String section, Proposal proposal, Function<Proposal, String> html) {
        return new ProposedChange(
                proposal, isNoted(proposal), known.isSuggested(section, proposal), html.apply(proposal));
    }

    /** Whether Word has the block in its earlier state as the version has it. */
    private boolean isNoted(Proposal proposal) {
        Block subject = Proposals.subject(proposal);
        Block earlier = rejected.get(subject.id());
        if (proposal instanceof Proposal.Insertion) {
            return earlier == null || accepted.home(subject.id()) != null;
        }
        return earlier != null
                && Redline.of(new Manuscript(List.of(subject)), new Manuscript(List.of(earlier)))
                        .isUnchanged();
    }

    private ProposedRemark remark(CommentInWord comment) {
        Optional<Standing> standing = standing(comment);
        String section = standing.map(Standing::section).orElseGet(() -> section(comment.block()));
        boolean isQuoted = standing.isEmpty() && !comment.excerpt().isBlank();
        String text = isQuoted ? "“" + shortened(comment.excerpt()) + "”: " + comment.words() : comment.words();
        return new ProposedRemark(
                comment,
                section,
                standing.map(Standing::anchor).orElse(null),
                text,
                comment.author().equals(officer) ? "" : comment.author(),
                known.isRemarked(comment.words())
                        || known.isRemarked(text)
                        || comment.words().isBlank());
    }

    private Optional<Standing> standing(CommentInWord comment) {
        BlockId block = comment.block();
        if (block == null || comment.excerpt().isBlank()) {
            return Optional.empty();
        }
        Anchors anchors = Anchors.in(version.texts());
        String quote = comment.excerpt().replaceFirst("…$", "");
        return anchors.quoting(quote, block, comment.from())
                .flatMap(anchors::find)
                .or(() -> anchors.find(new Anchor(block, comment.from(), comment.from() + quote.length(), quote)));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Where a comment on new words or on none belongs: beside its block, or at the beginning of the text. */
    private String section(@Nullable BlockId block) {
        for (Outline.Entry entry : version.outline().entries()) {
            if (block != null && Ids.in(accepted.of(entry.key())).contains(block)) {
                return entry.key();
            }
        }
        return version.outline().entries().get(0).key();
    }

    private List<String> headings() {
        List<String> changed = new ArrayList<>();
        accepted.changedHeadings().forEach(heading -> changed.add(heading.words()));
        accepted.missingHeadings().forEach(entry -> changed.add(entry.title()));
        return changed;
    }

    /** The identities of all lines of a text. */
    private static final class Ids {

        static Set<BlockId> in(Manuscript text) {
            Set<BlockId> ids = new HashSet<>();
            text.blocks().forEach(block -> collect(block, ids));
            return ids;
        }

        private static void collect(Block block, Set<BlockId> ids) {
            ids.add(block.id());
            if (block instanceof vn.trinhky.manuscript.Table table) {
                table.cellBlocks().forEach(inner -> collect(inner, ids));
            } else {
                block.footnotes().forEach(note -> note.body().forEach(inner -> collect(inner, ids)));
            }
        }
    }
}
