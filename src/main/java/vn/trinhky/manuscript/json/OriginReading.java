package vn.trinhky.manuscript.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Origin.Source;

/** Where a block came from, as JSON: a list of sources; texts stored before there were several hold one, without a list. */
final class OriginReading {

    private static final int MOST_SOURCES = 500;

    private OriginReading() {}

    static @Nullable Origin of(Place origin, BlockId block) {
        if (origin.isAbsent()) {
            return null;
        }
        if (!origin.isList()) {
            return Origin.of(onlySource(origin, block));
        }
        List<Source> sources = new ArrayList<>();
        origin.elements().forEach(source -> sources.add(source(source)));
        origin.require(sources.size() <= MOST_SOURCES, "a block has at most " + MOST_SOURCES + " sources");
        return sources.isEmpty() ? null : new Origin(sources);
    }

    private static Source source(Place source) {
        Place kind = source.field("kind");
        return new Source(
                kind.constant(Origin.Kind.class, kind.string()),
                source.field("unit").string(),
                source.field("subject").string(),
                source.field("version").number(1, Integer.MAX_VALUE),
                source.field("author").string(),
                source.field("block").string());
    }

    private static Source onlySource(Place source, BlockId block) {
        return Source.part(
                source.field("unit").string(),
                source.field("submission").string(),
                source.field("version").number(1, Integer.MAX_VALUE),
                source.field("author").string(),
                block);
    }
}
