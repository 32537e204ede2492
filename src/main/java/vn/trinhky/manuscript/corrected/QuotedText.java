package vn.trinhky.manuscript.corrected;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Origin.Source;
import vn.trinhky.manuscript.SectionTexts;

/** The other text, which was corrected: in all versions that may have been quoted, in the words of the quoting text. */
public final class QuotedText {

    private final String subject;
    private final int newest;
    private final IntFunction<SectionTexts> versions;
    private final Function<BlockId, Source> source;
    private final Map<Integer, SectionTexts> read = new HashMap<>();
    private final Map<Integer, Map<BlockId, Block>> blocks = new HashMap<>();

    /**
     * @param subject its id in the origins of quoting blocks
     * @param newest the number of its newest version, counted from 1
     * @param versions its texts by number; empty texts for a number that is unknown
     * @param source what a block says of itself that quotes the newest version
     */
    public QuotedText(
            String subject, int newest, IntFunction<SectionTexts> versions, Function<BlockId, Source> source) {
        this.subject = subject;
        this.newest = newest;
        this.versions = versions;
        this.source = source;
    }

    public String subject() {
        return subject;
    }

    public int newest() {
        return newest;
    }

    public SectionTexts texts(int version) {
        return read.computeIfAbsent(version, versions::apply);
    }

    boolean isQuotedBy(Source quoting) {
        return quoting.subject().equals(subject);
    }

    Source source(BlockId block) {
        return source.apply(block);
    }

    /** A block in a version, wherever it stood there; null when it was not in it. */
    @Nullable
    Block block(int version, BlockId id) {
        return byId(version).get(id);
    }

    boolean has(int version, BlockId id) {
        return byId(version).containsKey(id);
    }

    private Map<BlockId, Block> byId(int version) {
        return blocks.computeIfAbsent(version, number -> {
            Map<BlockId, Block> byId = new LinkedHashMap<>();
            texts(number).byKey().values().forEach(text -> text.blocks().forEach(block -> byId.put(block.id(), block)));
            return byId;
        });
    }
}
