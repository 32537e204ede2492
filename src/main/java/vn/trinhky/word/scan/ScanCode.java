package vn.trinhky.word.scan;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a QR code that a crease or a stamp may cover a seventh of. Equal addresses give equal codes. */
public final class ScanCode {

    /** Light squares on each side, without which scanners do not find the code. (ISO/IEC 18004) */
    private static final int QUIET = 4;

    /** Sharp on paper: 300 dots an inch and more at the size that documents bear. */
    private static final int DOTS = 8;

    private static final Map<EncodeHintType, Object> MANNER =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);

    private final BitMatrix squares;

    private ScanCode(BitMatrix squares) {
        this.squares = squares;
    }

    /** @throws IllegalArgumentException if the address is too long to be scanned, which is beyond 2,000 characters */
    public static ScanCode of(String address) {
        try {
            return new ScanCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, MANNER));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address of " + address.length() + " characters", tooLong);
        }
    }

    /** How many squares a side has, light border included. */
    public int size() {
        return squares.getWidth();
    }

    /** The dark squares as one outline in the language of SVG, a square being one unit. */
    public String outline() {
        StringBuilder outline = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int end = column;
                while (end < size() && squares.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    int run = end - column;
                    outline.append('M').append(column).append(' ').append(row);
                    outline.append('h').append(run).append("v1h-").append(run).append('z');
                }
                column = end + 1;
            }
        }
        return outline.toString();
    }

    /** A picture in black and white. */
    public byte[] png() {
        int side = size() * DOTS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, squares.get(x / DOTS, y / DOTS) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
