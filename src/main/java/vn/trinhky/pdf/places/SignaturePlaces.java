package vn.trinhky.pdf.places;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Where a person's signature and the seal belong on a document: the signature centred between post and name, the seal in
 * its real size over a third of the signature, to its left. (Decree 30/2020, annex I, part II, 7 and 8)
 */
public final class SignaturePlaces {

    /** A round seal of a district body, in millimetres. */
    public static final double SEAL = 36;

    /** Between the signature and the words above and below it, in millimetres. */
    private static final double AIR = 1;

    /** Nobody signs wider, in millimetres; the seal would be pushed off the name. */
    private static final double WIDEST = 50;

    /** Between post and name, in millimetres: less is the space between two lines, more is another block of the page. */
    private static final double LEAST_ROOM = 9;

    private static final double MOST_ROOM = 60;

    private final PrintedWords post;
    private final PrintedWords name;
    private final Place sheet;

    private SignaturePlaces(PrintedWords post, PrintedWords name, Place sheet) {
        this.post = post;
        this.name = name;
        this.sheet = sheet;
    }

    /**
     * Finds the signer's name below her post: the first such place of the document, as what an appendix says comes later.
     *
     * @throws IllegalArgumentException if the document has no such place
     */
    public static SignaturePlaces in(byte[] pdf, String signer) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Optional<SignaturePlaces> places = on(PageReading.of(document, page), signer, sheet(document, page));
                if (places.isPresent()) {
                    return places.get();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("the document has no place for the signature of " + signer);
    }

    private static Optional<SignaturePlaces> on(List<PrintedWords> words, String signer, Place sheet) {
        return words.stream()
                .filter(name -> name.say(signer))
                .flatMap(name -> above(name, words).stream().map(post -> new SignaturePlaces(post, name, sheet)))
                .findFirst();
    }

    /** The post above a name, if what stands above it is one and there is room to sign between them. */
    private static Optional<PrintedWords> above(PrintedWords name, List<PrintedWords> words) {
        Place below = name.place();
        return words.stream()
                .filter(other -> other.place().isOver(below.centre()))
                .filter(other -> other.place().bottom() <= below.top())
                .max(Comparator.comparingDouble(other -> other.place().bottom()))
                .filter(PrintedWords::areCapitals)
                .filter(post -> isRoom(below.top() - post.place().bottom()));
    }

    private static boolean isRoom(double millimetres) {
        return LEAST_ROOM <= millimetres && millimetres <= MOST_ROOM;
    }

    private static Place sheet(PDDocument document, int page) {
        var box = document.getPage(page - 1).getCropBox();
        return new Place(page, 0, 0, box.getWidth() * 25.4 / 72, box.getHeight() * 25.4 / 72);
    }

    /**
     * The place of a picture of the signature, as large as the room allows.
     *
     * @param ratio of the picture's width to its height, which is kept
     */
    public Place signature(double ratio) {
        double room = name.place().top() - post.place().bottom() - 2 * AIR;
        double height = Math.min(room, WIDEST / ratio);
        double width = height * ratio;
        double middle = (post.place().bottom() + name.place().top()) / 2;
        return new Place(name.place().page(), name.place().centre() - width / 2, middle - height / 2, width, height);
    }

    /** The place of this picture of the signature, a PNG. */
    public Place signature(byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            return signature((double) picture.getWidth() / picture.getHeight());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The place of a round seal beside a signature that was put there; never beyond the sheet. */
    public Place seal(Place signature) {
        double left = signature.left() + signature.width() / 3 - SEAL;
        double top = (signature.top() + signature.bottom()) / 2 - SEAL / 2;
        return new Place(
                signature.page(),
                Math.max(0, Math.min(left, sheet.right() - SEAL)),
                Math.max(0, Math.min(top, sheet.bottom() - SEAL)),
                SEAL,
                SEAL);
    }
}
