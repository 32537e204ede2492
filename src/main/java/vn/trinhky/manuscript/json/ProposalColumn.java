package vn.trinhky.manuscript.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.proposed.Proposal;

/** Keeps a suggested change as JSON: which kind it is, and its blocks as small documents in the editor's shape. */
@Converter
public class ProposalColumn implements AttributeConverter<Proposal, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Proposal proposal) {
        return proposal == null ? null : JSON.writeValueAsString(node(proposal));
    }

    @Override
    public @Nullable Proposal convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : read(JSON.readTree(column));
    }

    /** The change as a tree, for an answer that carries more. */
    public static JsonNode node(Proposal proposal) {
        ObjectNode node = JSON.createObjectNode();
        if (proposal instanceof Proposal.Replacement replacement) {
            node.put("kind", "replacement");
            node.set("before", document(replacement.before()));
            node.set("after", document(replacement.after()));
        } else if (proposal instanceof Proposal.Insertion insertion) {
            node.put("kind", "insertion");
            if (insertion.after() != null) {
                node.put("follows", insertion.after().value());
            }
            node.set("block", document(insertion.block()));
        } else {
            node.put("kind", "removal");
            node.set("before", document(((Proposal.Removal) proposal).before()));
        }
        return node;
    }

    /** @throws MalformedManuscript when it is not the JSON of a change */
    public static Proposal read(JsonNode node) {
        return switch (node.path("kind").asString("")) {
            case "replacement" -> new Proposal.Replacement(block(node, "before"), block(node, "after"));
            case "insertion" -> {
                JsonNode follows = node.get("follows");
                boolean first = follows == null || follows.isNull();
                yield new Proposal.Insertion(first ? null : new BlockId(follows.asString("")), block(node, "block"));
            }
            case "removal" -> new Proposal.Removal(block(node, "before"));
            default -> throw new MalformedManuscript("/kind", "a change is a replacement, an insertion or a removal");
        };
    }

    private static JsonNode document(Block block) {
        return ManuscriptJson.node(new Manuscript(List.of(block)));
    }

    private static Block block(JsonNode node, String name) {
        JsonNode document = node.get(name);
        List<Block> blocks =
                document == null ? List.of() : ManuscriptJson.read(document).blocks();
        if (blocks.size() != 1) {
            throw new MalformedManuscript("/" + name, "one block is expected here");
        }
        return blocks.get(0);
    }
}
