package vn.trinhky.compilation.firstdraft;

import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.office.UnitId;

/**
 * One block that belongs into a section of the first draft.
 *
 * @param subject the id of the text that it comes from
 * @param block the id that it has there
 * @param part whose part it is of, null where it is nobody's
 * @param ready the block itself; null for a part, whose words are read when they are needed
 */
record Ingredient(
        Origin.Kind kind,
        String subject,
        BlockId block,
        @Nullable Part part,
        @Nullable Block ready) {

    /** A unit's submission. */
    record Part(UnitId unit, SubmissionId submission, int number) {}

    static Ingredient of(Part part, String block) {
        return new Ingredient(Origin.Kind.PART, part.submission().value().toString(), new BlockId(block), part, null);
    }

    static Ingredient of(Origin.Source source, Block block) {
        return new Ingredient(source.kind(), source.subject(), new BlockId(source.block()), null, block);
    }

    /** What it is known by. */
    Key key() {
        return new Key(subject, block.value());
    }

    record Key(String subject, String block) {}
}
