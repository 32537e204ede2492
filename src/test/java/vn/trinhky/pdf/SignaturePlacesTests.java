package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.pdf.places.Place;
import vn.trinhky.pdf.places.SignaturePlaces;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.SampleAppendix;
import vn.trinhky.word.Templates;

/** The places are checked against the ink of the printed page, not against what the reader of the file believes. */
@Tag("signing")
class SignaturePlacesTests {

    private static final PdfWriter WRITER = new PdfWriter();
    private static final Templates TEMPLATES = new Templates();
    private static final int DPI = 60;
    private static final double RATIO = 2.5;

    static Stream<Arguments> blocks() {
        List<List<String>> capacities = List.of(
                List.of("BÍ THƯ"),
                List.of("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
                List.of(
                        "K/T TRƯỞNG BAN",
                        "PHÓ TRƯỞNG BAN",
                        "CHỦ TỊCH ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM HUYỆN ĐĂK HÀ MỚI"));
        return Stream.of(LayoutProfile.values())
                .flatMap(profile -> capacities.stream().map(capacity -> Arguments.of(profile, capacity)));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void liesBetweenPostAndNameWhereNothingIsPrinted(LayoutProfile profile, List<String> capacity) throws IOException {
        byte[] pdf = set(of(profile, SampleReport.manuscript(), capacity));
        Place signature = SignaturePlaces.in(pdf, "Y Thị Ngọc Hằng").signature(RATIO);
        Ink ink = Ink.of(pdf, signature.page());

        assertThat(signature.page()).isEqualTo(new PageImages().pages(pdf));
        assertThat(signature.width() / signature.height()).isCloseTo(RATIO, within(0.001));
        assertThat(signature.height()).isBetween(14.0, 26.0);
        assertThat(ink.in(signature)).isZero();
        assertThat(ink.in(strip(signature, signature.bottom()))).isPositive();
        assertThat(ink.in(strip(signature, signature.top() - 7))).isPositive();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void letsTheSealCoverAThirdOfTheSignatureAndNoRecipient(LayoutProfile profile, List<String> capacity)
            throws IOException {
        byte[] pdf = set(of(profile, SampleReport.manuscript(), capacity));
        SignaturePlaces places = SignaturePlaces.in(pdf, "Y Thị Ngọc Hằng");
        Place signature = places.signature(RATIO);
        Place seal = places.seal(signature);

        assertThat(seal.width()).isEqualTo(SignaturePlaces.SEAL).isEqualTo(seal.height());
        assertThat((seal.right() - signature.left()) / signature.width()).isCloseTo(1 / 3.0, within(0.01));
        assertThat(seal.left()).isLessThan(signature.left());
        // the recipients' column, beside the room that is left for the signature
        Place recipients = new Place(seal.page(), seal.left(), signature.top(), 10, signature.height());
        assertThat(Ink.of(pdf, seal.page()).in(recipients)).isZero();
    }

    /** However the text ends, also when the block is pushed onto a page of its own. */
    @Test
    void isFoundOnWhicheverPageTheBlockFalls() {
        List<Integer> pages = IntStream.range(6, 20)
                .mapToObj(lines -> set(of(LayoutProfile.STATE_ND30_2020, lines(lines), List.of("CHỦ TỊCH"))))
                .map(pdf -> SignaturePlaces.in(pdf, "Y Thị Ngọc Hằng")
                        .signature(RATIO)
                        .page())
                .toList();

        assertThat(pages).isSorted().contains(1, 2);
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void isNotLookedForInAnAppendix(LayoutProfile profile) {
        OfficialDocument document = of(profile, SampleReport.manuscript(), List.of("TRƯỞNG BAN"));
        int last = new PageImages().pages(set(document));

        byte[] pdf = set(document.followedBy(List.of(SampleAppendix.figures())));

        assertThat(SignaturePlaces.in(pdf, "Y Thị Ngọc Hằng").signature(RATIO).page())
                .isEqualTo(last);
    }

    @Test
    void isNowhereWithoutTheSignersName() {
        byte[] pdf = set(of(LayoutProfile.PARTY_HD36_2018, lines(3), List.of("TRƯỞNG BAN")));

        assertThatThrownBy(() -> SignaturePlaces.in(pdf, "Đinh Thị Mai")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Place strip(Place place, double top) {
        return new Place(place.page(), place.left(), top, place.width(), 7);
    }

    private static byte[] set(OfficialDocument document) {
        return WRITER.write(document, TEMPLATES.measures(document.profile()));
    }

    private static Manuscript lines(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            blocks.add(new Paragraph(new BlockId("l" + i), List.of(Text.plain("Dòng " + i)), null));
        }
        return new Manuscript(blocks);
    }

    private static OfficialDocument of(LayoutProfile profile, Manuscript body, List<String> capacity) {
        OfficialDocument sample = SampleReport.document(profile);
        return new OfficialDocument(
                profile,
                sample.superiorBody(),
                sample.issuingBody(),
                sample.number(),
                sample.notation(),
                sample.place(),
                sample.date(),
                sample.typeName(),
                sample.subject(),
                sample.addressees(),
                body,
                sample.recipients(),
                capacity,
                sample.signer(),
                List.of(),
                sample.marks());
    }

    /** The dark points of a page. */
    private record Ink(BufferedImage page) {

        static Ink of(byte[] pdf, int page) throws IOException {
            return new Ink(ImageIO.read(new ByteArrayInputStream(new PageImages().png(pdf, page, DPI))));
        }

        long in(Place place) {
            long dark = 0;
            for (int y = dots(place.top()); y < dots(place.bottom()); y++) {
                for (int x = dots(place.left()); x < dots(place.right()); x++) {
                    dark += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
                }
            }
            return dark;
        }

        private static int dots(double millimetres) {
            return (int) Math.round(millimetres / 25.4 * DPI);
        }
    }
}
