package vn.trinhky.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.signature.Keys;
import vn.trinhky.signature.refusals.KeyOutOfReach;

@Tag("signing")
class KeyModuleTests {

    @TempDir
    private Path folder;

    @Test
    void withoutAModuleItsKeysAreOutOfReach() {
        KeyModule none = new KeyModule("", -1, "");

        assertThat(none.isSet()).isFalse();
        assertThatThrownBy(() -> none.sign(new byte[] {1}, new Keys().mai())).isInstanceOf(KeyOutOfReach.class);
    }

    @Test
    void aPinThatOthersMayReadIsNotUsed() throws IOException {
        Path pin = Files.writeString(folder.resolve("pin"), "1234");
        Files.setPosixFilePermissions(pin, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> new KeyModule("/nowhere/module.so", -1, pin.toString()).open(store -> store))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 600");
    }
}
