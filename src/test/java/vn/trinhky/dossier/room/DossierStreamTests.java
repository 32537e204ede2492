package vn.trinhky.dossier.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("dispatch")
class DossierStreamTests {

    private static final int MEGABYTE = 1 << 20;

    /** Whoever takes it: counts what has come. */
    private static final class Reader extends OutputStream {

        private long read;

        @Override
        public void write(int one) {
            read++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            read += length;
        }
    }

    private final Reader reader = new Reader();
    private final DossierStream stream = new DossierStream(reader, "ho-so-1", Instant.parse("2024-06-14T01:00:00Z"));

    @Test
    void isOnItsWayWhileItIsWritten() throws IOException {
        byte[] noise = new byte[MEGABYTE];
        new Random(1).nextBytes(noise);
        stream.put("a/noise.bin", Note.of("index"), file -> {
            for (int i = 1; i <= 20; i++) {
                file.write(noise);
                assertThat(reader.read).isGreaterThan((i - 1L) * MEGABYTE);
                file.close(); // as libraries do
            }
        });
        assertThat(stream.filed()).singleElement().satisfies(file -> assertThat(file.size())
                .isEqualTo(20L * MEGABYTE));
        stream.end();
    }

    @Test
    void endsWithoutItsChecksumsWhenARoomFails() {
        assertThatThrownBy(() -> stream.put("a/b.txt", Note.of("index"), file -> {
                    throw new IOException("the reader has gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(stream.filed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UBND xã Đăk Ruồng, UBND-xa-Dak-Ruong",
        "128-BC/BCĐ, 128-BC-BCD",
        "../../etc/passwd, etc-passwd",
        ".bashrc, bashrc",
        "'a b\\c\nd', a-b-c-d",
        "…, tep",
    })
    void takesNamesThatEverySystemReads(String name, String plain) {
        assertThat(FileNames.plain(name)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"Biên bản.PDF, Bien-ban.PDF", "không đuôi, khong-duoi", "a.b/../c.docx, a.b-c.docx"})
    void keepsTheEndingOfAFile(String name, String plain) {
        assertThat(FileNames.withEnding(name)).isEqualTo(plain);
    }
}
