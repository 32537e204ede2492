package vn.trinhky.manuscript.proposed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomEdit;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.json.ProposalColumn;

@Tag("compiling")
class ProposalsTests {

    private static final Origin ORIGIN = Origin.of(Origin.Source.part("u", "s", 2, "Y Bông", new BlockId("b")));

    @Test
    void areDoneUndoneAndKeptInTheDatabaseWithoutLoss() {
        for (long seed = 0; seed < 1500; seed++) {
            Manuscript text = RandomManuscript.ofEverything(seed).next();
            Proposal proposal = some(text, seed);
            if (proposal != null) {
                assertThat(ProposalColumn.read(ProposalColumn.node(proposal))).isEqualTo(proposal);
                Manuscript changed = fits(Proposals.applied(text, proposal));
                assertThat(fits(Proposals.applied(changed, proposal))).isEqualTo(changed);
                assertThat(fits(Proposals.applied(changed, Proposals.undoing(proposal, text))))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void leaveEveryOtherBlockOfAnEditedTextAsItIs() {
        for (long seed = 0; seed < 1500; seed++) {
            Manuscript text = RandomManuscript.ofEverything(seed).next();
            Proposal proposal = some(text, seed);
            Manuscript edited = new RandomEdit(seed).of(text);
            if (proposal != null && Proposals.applied(edited, proposal) instanceof Outcome.Fits fits) {
                BlockId touched = Proposals.subject(proposal).id();
                assertThat(without(touched, fits.text())).isEqualTo(without(touched, edited));
            }
        }
    }

    @Test
    void joinChangesOfDifferentWordsOfOneParagraph() {
        Manuscript text = text(words("Các xã tổ chức 12 buổi tuyên truyền cho 800 người"));
        Proposal first = instead(text, "Các xã đã tổ chức 12 buổi tuyên truyền cho 800 người");
        Proposal second = instead(text, "Các xã tổ chức 12 buổi tuyên truyền cho 820 người");
        Manuscript both = fits(Proposals.applied(fits(Proposals.applied(text, first)), second));
        assertThat(both).isEqualTo(text(words("Các xã đã tổ chức 12 buổi tuyên truyền cho 820 người")));
    }

    @Test
    void overwriteNobodysWordsWhereBothChangedTheSame() {
        Manuscript text = text(words("Các xã tổ chức 12 buổi"));
        Proposal proposal = instead(text, "Các xã tổ chức 13 buổi");
        Block now = words("Các xã tổ chức 14 buổi");
        assertThat(Proposals.applied(text(now), proposal)).isEqualTo(new Outcome.NoLongerFits(proposal, now));
        assertThat(Proposals.applied(Manuscript.empty(), proposal)).isEqualTo(new Outcome.NoLongerFits(proposal, null));
        Proposal removal = new Proposal.Removal(text.blocks().get(0));
        assertThat(Proposals.applied(text(now), removal)).isEqualTo(new Outcome.NoLongerFits(removal, now));
    }

    @Test
    void keepTheOriginThatTheBlockHasNowAndItsOtherForm() {
        Manuscript text = text(words("Các xã tổ chức 12 buổi"));
        Proposal proposal = instead(text, "Các xã tổ chức 13 buổi");
        Item item = new Item(new BlockId("a"), Item.Mark.DASH, List.of(Text.plain("Các xã tổ chức 12 buổi")), ORIGIN);
        assertThat(fits(Proposals.applied(text(item), proposal)))
                .isEqualTo(text(new Item(
                        new BlockId("a"), Item.Mark.DASH, List.of(Text.plain("Các xã tổ chức 13 buổi")), ORIGIN)));
    }

    private static @Nullable Proposal some(Manuscript text, long seed) {
        Random random = new Random(seed);
        if (text.isEmpty()) {
            return null;
        }
        int place = random.nextInt(text.blocks().size());
        Block block = text.blocks().get(place);
        return switch (random.nextInt(3)) {
            case 0 -> new Proposal.Insertion(block.id(), new RandomManuscript(-seed).nextBlock());
            case 1 -> new Proposal.Removal(block);
            default -> new Proposal.Replacement(block, new RandomEdit(seed).reworded(block));
        };
    }

    private static Proposal instead(Manuscript text, String words) {
        return new Proposal.Replacement(text.blocks().get(0), words(words));
    }

    private static Manuscript fits(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Fits.class);
        return ((Outcome.Fits) outcome).text();
    }

    private static List<Block> without(BlockId id, Manuscript text) {
        return text.blocks().stream().filter(block -> !block.id().equals(id)).toList();
    }

    private static Manuscript text(Block block) {
        return new Manuscript(List.of(block));
    }

    private static Block words(String words) {
        return new Paragraph(new BlockId("a"), List.of(Text.plain(words)), null);
    }
}
