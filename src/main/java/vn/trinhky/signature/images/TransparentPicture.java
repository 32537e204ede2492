package vn.trinhky.signature.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.trinhky.web.InvalidInput;

/** What a picture must be so that the text below it can be read and a PDF can bear it. */
final class TransparentPicture {

    /** In bytes. */
    static final int MOST = 1024 * 1024;

    /** In pixels, each way: fewer print badly, more only make files large (36 mm at 1,200 dpi are 1,700). */
    static final int SMALLEST = 100;

    static final int LARGEST = 2000;

    /** Of all pixels, in per cent: a photograph whose edge happens to be transparent is no signature. */
    private static final int CLEAR = 20;

    private TransparentPicture() {}

    /**
     * The picture written anew: whatever else the file carried does not come along.
     *
     * @throws InvalidInput with a sentence that says what is wrong
     */
    static byte[] checked(byte[] png) {
        if (png.length > MOST) {
            throw new InvalidInput("file", "pictureTooLarge");
        }
        BufferedImage image = read(png);
        if (!image.getColorModel().hasAlpha() || clear(image) < CLEAR) {
            throw new InvalidInput("file", "pictureNotTransparent");
        }
        if (clear(image) == 100) {
            throw new InvalidInput("file", "pictureEmpty");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** The size is asked before the pixels are unpacked: a small file can claim a very large picture. */
    private static BufferedImage read(byte[] png) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LARGEST || Math.min(width, height) < SMALLEST / 2 || width < SMALLEST) {
                throw new InvalidInput("file", "pictureSize", width, height, SMALLEST, LARGEST);
            }
            return reader.read(0);
        } catch (IOException | IndexOutOfBoundsException noPicture) {
            throw new InvalidInput("file", "pictureNotPng");
        } finally {
            reader.dispose();
        }
    }

    private static long clear(BufferedImage image) {
        long clear = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                clear += (image.getRGB(x, y) >>> 24) < 16 ? 1 : 0;
            }
        }
        return clear * 100 / ((long) image.getWidth() * image.getHeight());
    }
}
