package vn.trinhky.manuscript.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.SectionTexts;

/** Where a text uses what others wrote: the way from a source to its places, the reverse of a block's origin. */
public final class UsedSources {

    private final Map<Source, List<Place>> places = new HashMap<>();

    /**
     * A place in the text.
     *
     * @param section the key of its section
     * @param block the block that stands there, with what became of the source's words
     */
    public record Place(String section, BlockId block) {}

    private record Source(String subject, String block) {}

    private UsedSources() {}

    public static UsedSources in(SectionTexts texts) {
        UsedSources used = new UsedSources();
        texts.byKey().forEach((section, text) -> text.blocks().forEach(block -> used.note(section, block)));
        return used;
    }

    private void note(String section, Block block) {
        Origin origin = block.origin();
        if (origin != null) {
            for (Origin.Source source : origin.sources()) {
                places.computeIfAbsent(new Source(source.subject(), source.block()), key -> new ArrayList<>())
                        .add(new Place(section, block.id()));
            }
        }
    }

    /**
     * The places that use a block, in the order of the text; empty when none does.
     *
     * @param subject the id of the submission or earlier report that the block stands in
     */
    public List<Place> of(String subject, BlockId block) {
        return List.copyOf(places.getOrDefault(new Source(subject, block.value()), List.of()));
    }

    public boolean uses(String subject, BlockId block) {
        return places.containsKey(new Source(subject, block.value()));
    }
}
