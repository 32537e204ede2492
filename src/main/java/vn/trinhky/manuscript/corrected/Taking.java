package vn.trinhky.manuscript.corrected;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Origin.Source;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.change.Merge;
import vn.trinhky.manuscript.corrected.Correction.Added;
import vn.trinhky.manuscript.corrected.Correction.Added.Side;
import vn.trinhky.manuscript.corrected.Correction.Changed;
import vn.trinhky.manuscript.corrected.Correction.Gone;

/** Lets a text follow corrections. Following the same one twice changes nothing. */
public final class Taking {

    /** What a block says that both changed. */
    public enum Words {
        /** What both did to it, together. */
        BOTH,
        /** What is said there now; what was written here goes. Not for joined blocks. */
        THEIRS
    }

    private Taking() {}

    /**
     * The text after one correction; the same text where it cannot be followed so.
     *
     * @param words for a block that changed; anything else is followed as it is
     */
    public static SectionTexts one(SectionTexts texts, QuotedText quoted, Correction correction, Words words) {
        if (correction instanceof Changed changed) {
            return rewritten(texts, quoted, changed, words);
        }
        if (correction instanceof Gone gone) {
            return gone.isJoined() ? texts : removed(texts, gone);
        }
        return inserted(texts, quoted, (Added) correction);
    }

    /** The text after all corrections that overwrite nothing that was written here, except those that are named. */
    public static SectionTexts allPlain(SectionTexts texts, QuotedText quoted, Set<String> except) {
        SectionTexts now = texts;
        Set<String> done = new HashSet<>(except);
        Optional<Correction> next = next(now, quoted, done);
        while (next.isPresent()) {
            done.add(next.get().key());
            now = one(now, quoted, next.get(), Words.BOTH);
            next = next(now, quoted, done);
        }
        return now;
    }

    private static Optional<Correction> next(SectionTexts texts, QuotedText quoted, Set<String> done) {
        return Corrections.of(texts, quoted).stream()
                .filter(correction -> correction.isPlain() && !done.contains(correction.key()))
                .findFirst();
    }

    private static SectionTexts rewritten(SectionTexts texts, QuotedText quoted, Changed changed, Words words) {
        boolean theirs = words == Words.THEIRS;
        if (theirs ? changed.isJoined() : changed.merged() == null) {
            return texts;
        }
        Block said = theirs ? changed.theirs() : Objects.requireNonNull(changed.merged());
        Origin origin = Objects.requireNonNull(changed.mine().origin());
        Block now = said.as(
                changed.mine().id(),
                updated(origin, quoted.source(changed.theirs().id())));
        return section(
                texts,
                changed.section(),
                texts.of(changed.section()).blocks().stream()
                        .map(block -> block.id().equals(now.id()) ? now : block)
                        .toList());
    }

    private static Origin updated(Origin origin, Source newest) {
        return new Origin(origin.sources().stream()
                .map(source -> source.subject().equals(newest.subject())
                                && source.block().equals(newest.block())
                        ? newest
                        : source)
                .distinct()
                .toList());
    }

    private static SectionTexts removed(SectionTexts texts, Gone gone) {
        BlockId id = gone.place().block();
        return section(
                texts,
                gone.section(),
                texts.of(gone.section()).blocks().stream()
                        .filter(block -> !block.id().equals(id))
                        .toList());
    }

    private static SectionTexts inserted(SectionTexts texts, QuotedText quoted, Added added) {
        List<Block> blocks = new ArrayList<>();
        Block news = fresh(texts, added.theirs())
                .from(Origin.of(quoted.source(added.theirs().id())));
        for (Block block : texts.of(added.section()).blocks()) {
            boolean here = block.id().equals(added.neighbour().block());
            if (here && added.side() == Side.BEFORE) {
                blocks.add(news);
            }
            blocks.add(block);
            if (here && added.side() == Side.AFTER) {
                blocks.add(news);
            }
        }
        return section(texts, added.section(), blocks);
    }

    /** A footnote that the other text moved to a new block may be here twice now: merging gives each an id of its own. */
    private static SectionTexts section(SectionTexts texts, String key, List<Block> blocks) {
        Manuscript text = new Manuscript(blocks);
        return texts.with(key, Merge.of(text, text, text).text());
    }

    /** It keeps its id, unless a block of the text bears that already. */
    private static Block fresh(SectionTexts texts, Block block) {
        boolean taken = texts.byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .anyMatch(other -> other.id().equals(block.id()));
        return taken ? block.as(BlockId.derivedFrom(block.id().value()), null) : block;
    }
}
