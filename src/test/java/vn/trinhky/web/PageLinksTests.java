package vn.trinhky.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;

/** Links of a page: files carry the digest of their content, pages stay as they are. */
@OnDemoPages
@Tag("deadlines")
class PageLinksTests {

    @Autowired
    Pages pages;

    @Test
    void knowsFilesByTheirEnding() {
        assertThat(PageLinks.isFile("/trinhky.css")).isTrue();
        assertThat(PageLinks.isFile("/islands/keys.js?v=1")).isTrue();
        assertThat(PageLinks.isFile("/rounds/7")).isFalse();
        assertThat(PageLinks.isFile("/reports/7/final.docx")).isFalse();
        assertThat(PageLinks.isFile("/notices?after=1.js")).isFalse();
    }

    @Test
    void putTheDigestIntoAddressesOfFilesOnly() throws Exception {
        assertThat(Pages.text(pages.open("/", Cast.COMPILER)))
                .containsPattern("href=\"/trinhky-[0-9a-f]{32}\\.css\"")
                .containsPattern("src=\"/trinhky-[0-9a-f]{32}\\.js\"")
                .contains("href=\"/rounds\"")
                .doesNotContain("\"/trinhky.css\"");
    }
}
