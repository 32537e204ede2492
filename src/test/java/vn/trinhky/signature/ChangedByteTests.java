package vn.trinhky.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.signature.check.SignedFileCheck;

@Tag("signing")
class ChangedByteTests {

    private static final Keys KEYS = new Keys();
    private static final SignedFileCheck CHECK = new SignedFileCheck(List.of(KEYS.authority.certificate()));
    private static byte[] sealed = {};

    @BeforeAll
    static void signAndSeal() {
        PdfSigning signing = new PdfSigning(List.of(KEYS), new TimeStamps(""));
        byte[] signed = signing.sign(Papers.report(), Papers.signature(), KEYS.mai());
        sealed = signing.sign(signed, Papers.seal(), KEYS.seal());
        assertThat(CHECK.check(sealed).isUnchanged()).isTrue();
    }

    @Test
    void anyOfAThousandChangedBytesIsDetected() {
        long seed = new Random().nextLong();
        System.out.println("changed bytes are drawn from seed " + seed);
        Random random = new Random(seed);
        int[] places = random.ints(1000, 0, sealed.length).toArray();
        assertThat(undetected(places, random)).as("seed " + seed).isEmpty();
    }

    /**
     * The signature covers all but its own envelope, so that is tried more closely: a few hundred of its digits, and the
     * ends of the zeros behind them. With {@code -Dtrinhky.test.every-byte=true} it is every digit with each of its bits.
     */
    @Test
    void noByteOfTheLastEnvelopeCanBeChanged() {
        String text = new String(sealed, StandardCharsets.ISO_8859_1);
        int begin = text.lastIndexOf("/Contents <") + "/Contents ".length();
        int end = text.indexOf('>', begin) + 1;
        int zeros = text.indexOf("0".repeat(200), begin);
        IntStream digits = Boolean.getBoolean("trinhky.test.every-byte")
                ? IntStream.range(begin, zeros)
                        .flatMap(place -> IntStream.generate(() -> place).limit(8))
                : new Random().ints(250, begin, zeros);
        int[] places = IntStream.concat(digits, IntStream.of(begin, zeros + 1, end - 2, end - 1))
                .toArray();
        assertThat(undetected(places, new Random())).isEmpty();
    }

    /** The places whose change passed, with the byte that was and the one that passed for it. */
    private static List<String> undetected(int[] places, Random random) {
        List<String> undetected = Collections.synchronizedList(new ArrayList<>());
        int[] bits = random.ints(places.length, 0, 8).toArray();
        IntStream.range(0, places.length).parallel().forEach(i -> {
            byte[] changed = sealed.clone();
            changed[places[i]] ^= (byte) (1 << bits[i]);
            if (CHECK.check(changed).isUnchanged()) {
                undetected.add(places[i] + ": " + sealed[places[i]] + " -> " + changed[places[i]]);
            }
        });
        return undetected;
    }
}
