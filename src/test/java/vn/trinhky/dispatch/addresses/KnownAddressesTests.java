package vn.trinhky.dispatch.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.dispatch.webhook.Destinations;
import vn.trinhky.web.InvalidInput;

@Tag("dispatch")
class KnownAddressesTests {

    private static final KnownAddresses ALL = new KnownAddresses(true, "H37.01", "vanthu@ubnd.example");
    private static final KnownAddresses NONE = new KnownAddresses(false, null, null);
    private static final Reach PAPER = new Reach(ChannelKind.PAPER, null);

    private final WrittenWays written = new WrittenWays(new Destinations(false));

    @Test
    void areTriedInTheUsualOrderWhereTheBookSaysNothing() {
        assertThat(ALL.ways(List.of()))
                .containsExactly(
                        new Reach(ChannelKind.INBOX, null),
                        new Reach(ChannelKind.EDXML, "H37.01"),
                        new Reach(ChannelKind.MAIL, "vanthu@ubnd.example"),
                        PAPER);
        assertThat(NONE.ways(List.of())).containsExactly(PAPER);
    }

    @Test
    void areTriedAsTheBookSaysAndPaperReachesEverybodyInTheEnd() {
        Reach program = new Reach(ChannelKind.WEBHOOK, "https://vanban.example/nhan");
        assertThat(ALL.ways(List.of(program, new Reach(ChannelKind.MAIL, null))))
                .containsExactly(program, new Reach(ChannelKind.MAIL, "vanthu@ubnd.example"), PAPER);
    }

    @Test
    void passOverWaysThatLeadNowhereAnyMore() {
        Reach letter = new Reach(ChannelKind.PAPER, "Thôn 5, xã Đăk Ruồng");
        assertThat(NONE.ways(List.of(
                        new Reach(ChannelKind.INBOX, null),
                        new Reach(ChannelKind.EDXML, null),
                        new Reach(ChannelKind.MAIL, null),
                        letter)))
                .containsExactly(letter);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(ChannelKind.MAIL, "khong-co-a-cong"),
                Arguments.of(ChannelKind.MAIL, "a@b\r\nBcc: c@d"),
                Arguments.of(ChannelKind.EDXML, "có dấu"),
                Arguments.of(ChannelKind.WEBHOOK, ""),
                Arguments.of(ChannelKind.WEBHOOK, "http://vanban.example/nhan"),
                Arguments.of(ChannelKind.WEBHOOK, "file:///etc/passwd"),
                Arguments.of(ChannelKind.WEBHOOK, "https://ten:matkhau@vanban.example/"),
                Arguments.of(ChannelKind.WEBHOOK, "https:///khong-co-may-chu"),
                Arguments.of(ChannelKind.WEBHOOK, "không phải địa chỉ"),
                Arguments.of(ChannelKind.PAPER, "x".repeat(501)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void takeNoAddressThatCannotBeOne(ChannelKind kind, String address) {
        assertThatThrownBy(() -> written.checked(List.of(new Reach(kind, address))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nameNoWayTwice() {
        assertThatThrownBy(() -> written.checked(List.of(PAPER, PAPER))).isInstanceOf(InvalidInput.class);
    }
}
