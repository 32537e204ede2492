package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;

class PageImagesTests {

    private static final PageImages IMAGES = new PageImages();
    private static final byte[] PDF =
            new PdfWriter().write(SampleReport.document(), new Templates().measures(LayoutProfile.PARTY_HD36_2018));

    @Test
    void showsAPageInItsProportions() throws IOException {
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(IMAGES.png(PDF, 1, 100)));

        assertThat(page.getWidth()).isBetween(826, 828);
        assertThat(page.getHeight()).isBetween(1169, 1170);
    }

    @Test
    void showsEachPageAsItIs() {
        assertThat(IMAGES.png(PDF, 1, 50)).isNotEqualTo(IMAGES.png(PDF, 2, 50));
        assertThat(IMAGES.png(PDF, IMAGES.pages(PDF), 50)).isEqualTo(IMAGES.png(PDF, IMAGES.pages(PDF), 50));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99})
    void knowsNoPageOutsideTheDocument(int page) {
        assertThatThrownBy(() -> IMAGES.png(PDF, page, 50))
                .isInstanceOf(NoSuchPage.class)
                .hasMessageContaining("page " + page);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201, 100_000})
    void refusesPicturesThatWouldFillTheMemory(int dpi) {
        assertThatThrownBy(() -> IMAGES.png(PDF, 1, dpi)).isInstanceOf(IllegalArgumentException.class);
    }
}
