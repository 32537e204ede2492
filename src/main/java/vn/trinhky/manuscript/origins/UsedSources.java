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

    private final Map<String, Map<String, List<Place>>> places = new HashMap<>();

    /**
     * A place in the text.
     *
     * @param section the key of its section
     * @param block the block that stands there, with what became of the source's words
     */
    public record Place(String section, BlockId block) {}

    private UsedSources() {}

    public static UsedSources in(SectionTexts texts) {
        UsedSources used = new UsedSources();
        texts.byKey().forEach((section, text) -> text.blocks().forEach(block -> used.note(section, block)));
        return used;
    }

    /** The same from section texts in JSON as they are stored, without making a text of it. */
    public static UsedSources inJson(String texts) {
        UsedSources used = new UsedSources();
        SourcesInJson.read(
                texts,
                (section, block, subject, sourceBlock) ->
                        used.note(new Place(section, new BlockId(block)), subject, sourceBlock));
        return used;
    }

    private void note(String section, Block block) {
        Origin origin = block.origin();
        if (origin != null) {
            for (Origin.Source source : origin.sources()) {
                note(new Place(section, block.id()), source.subject(), source.block());
            }
        }
    }

    private void note(Place place, String subject, String block) {
        places.computeIfAbsent(subject, key -> new HashMap<>())
                .computeIfAbsent(block, key -> new ArrayList<>(1))
                .add(place);
    }

    /**
     * The places that use a block, in the order of the text; empty when none does.
     *
     * @param subject the id of the submission or earlier report that the block stands in
     */
    public List<Place> of(String subject, BlockId block) {
        return List.copyOf(places.getOrDefault(subject, Map.of()).getOrDefault(block.value(), List.of()));
    }

    public boolean uses(String subject, BlockId block) {
        return places.getOrDefault(subject, Map.of()).containsKey(block.value());
    }
}
