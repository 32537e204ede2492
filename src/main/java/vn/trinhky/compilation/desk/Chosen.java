package vn.trinhky.compilation.desk;

import java.util.List;
import java.util.Set;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.BlockId;

/** What of the units' texts for a section is to be taken over. */
public sealed interface Chosen {

    /** Single blocks, of one contribution or of several. */
    record Blocks(Set<SourceBlock> blocks) implements Chosen {

        public Blocks(List<SourceBlock> blocks) {
            this(Set.copyOf(blocks));
        }

        @Override
        public boolean concerns(SubmissionId contribution) {
            return blocks.stream().anyMatch(block -> block.submission().equals(contribution));
        }

        @Override
        public boolean holds(SubmissionId contribution, BlockId block) {
            return blocks.contains(new SourceBlock(contribution, block));
        }
    }

    /** Whole contributions. */
    record Whole(Set<SubmissionId> contributions) implements Chosen {

        @Override
        public boolean concerns(SubmissionId contribution) {
            return contributions.contains(contribution);
        }

        @Override
        public boolean holds(SubmissionId contribution, BlockId block) {
            return concerns(contribution);
        }
    }

    /** Everything that there is. */
    record All() implements Chosen {

        @Override
        public boolean concerns(SubmissionId contribution) {
            return true;
        }

        @Override
        public boolean holds(SubmissionId contribution, BlockId block) {
            return true;
        }
    }

    boolean concerns(SubmissionId contribution);

    boolean holds(SubmissionId contribution, BlockId block);
}
