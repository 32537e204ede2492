package vn.trinhky.manuscript.corrected;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Origin.Source;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.corrected.Correction.Added;
import vn.trinhky.manuscript.corrected.Correction.Added.Side;
import vn.trinhky.manuscript.corrected.Correction.Changed;
import vn.trinhky.manuscript.corrected.Correction.Gone;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.manuscript.origins.UsedSources.Place;

/** Finds what a text may follow in another one that it quotes: what changed and went in its order, then what is new. */
public final class Corrections {

    private final SectionTexts texts;
    private final QuotedText quoted;
    private final UsedSources used;
    private final List<Correction> found = new ArrayList<>();

    /** For each section of the quoted text the oldest version of it that is still quoted. */
    private final Map<String, Integer> oldest = new HashMap<>();

    private Corrections(SectionTexts texts, QuotedText quoted) {
        this.texts = texts;
        this.quoted = quoted;
        this.used = UsedSources.in(texts);
    }

    public static List<Correction> of(SectionTexts texts, QuotedText quoted) {
        Corrections corrections = new Corrections(texts, quoted);
        corrections.findQuoted();
        corrections.findAdded();
        return List.copyOf(corrections.found);
    }

    /** The correction with this key, if it is still to be followed. */
    public static Optional<Correction> find(SectionTexts texts, QuotedText quoted, String key) {
        return of(texts, quoted).stream()
                .filter(correction -> correction.key().equals(key))
                .findFirst();
    }

    private void findQuoted() {
        texts.byKey().forEach((section, text) -> {
            for (Block block : text.blocks()) {
                Origin origin = block.origin();
                if (origin != null) {
                    origin.sources().stream()
                            .filter(quoted::isQuotedBy)
                            .forEach(source -> judge(new Place(section, block.id()), block, source));
                }
            }
        });
    }

    private void judge(Place place, Block mine, Source source) {
        BlockId id = new BlockId(source.block());
        Block base = quoted.block(source.version(), id);
        Block theirs = quoted.block(quoted.newest(), id);
        noteVersion(source, id);
        if (theirs == null) {
            if (base != null) {
                found.add(new Gone(place, base, mine));
            }
        } else if (source.version() < quoted.newest() && !same(theirs, base) && !same(theirs, mine)) {
            found.add(new Changed(
                    place, base, mine, theirs, Following.of(base, mine, theirs).orElse(null)));
        }
    }

    private void noteVersion(Source source, BlockId id) {
        quoted.texts(source.version()).byKey().forEach((section, text) -> {
            if (text.blocks().stream().anyMatch(block -> block.id().equals(id))) {
                oldest.merge(section, source.version(), Math::min);
            }
        });
    }

    private static boolean same(Block one, @Nullable Block other) {
        return other != null && one.equals(other.as(one.id(), one.origin()));
    }

    /** Only beside blocks that are quoted: what the text has nothing of at all, it was not to follow. */
    private void findAdded() {
        quoted.texts(quoted.newest()).byKey().forEach((section, text) -> {
            Integer version = oldest.get(section);
            if (version != null) {
                findAdded(text, Math.min(version, quoted.newest() - 1));
            }
        });
    }

    private void findAdded(Manuscript text, int since) {
        List<Block> blocks = text.blocks();
        Set<BlockId> before = new HashSet<>();
        quoted.texts(since).byKey().values().forEach(old -> old.blocks().forEach(block -> before.add(block.id())));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!before.contains(block.id()) && !used.uses(quoted.subject(), block.id())) {
                added(blocks, i).ifPresent(found::add);
            }
        }
    }

    private Optional<Added> added(List<Block> blocks, int at) {
        for (int before = at - 1; before >= 0; before--) {
            List<Place> places = used.of(quoted.subject(), blocks.get(before).id());
            if (!places.isEmpty()) {
                return Optional.of(new Added(places.get(places.size() - 1), Side.AFTER, blocks.get(at)));
            }
        }
        for (int after = at + 1; after < blocks.size(); after++) {
            List<Place> places = used.of(quoted.subject(), blocks.get(after).id());
            if (!places.isEmpty()) {
                return Optional.of(new Added(places.get(0), Side.BEFORE, blocks.get(at)));
            }
        }
        return Optional.empty();
    }
}
