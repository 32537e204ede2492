package vn.trinhky.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path work;

    @Test
    void isHeldByOneApplicationAtATime() {
        DataFolder first = DataFolder.take(folder());
        assertThatThrownBy(() -> DataFolder.take(folder())).isInstanceOf(DataFolderInUse.class);
        first.close();
        DataFolder.take(folder()).close();
    }

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        DataFolder.take(folder()).close();
        assertThat(permissions(folder())).isEqualTo("rwx------");
    }

    @Test
    void keepsItsPasswordForItsOwnerAndForTheNextStart() throws IOException {
        try (DataFolder folder = DataFolder.take(folder())) {
            String password = new DatabaseFiles(folder).password();
            assertThat(password).hasSizeGreaterThanOrEqualTo(32);
            assertThat(new DatabaseFiles(folder).password()).isEqualTo(password);
            assertThat(permissions(folder.password())).isEqualTo("rw-------");
        }
    }

    @Test
    void tellsTheOperatorWhatToDoWhenItIsInUse() {
        var analysis = new DataFolderInUseAnalysis().analyze(new DataFolderInUse(folder()));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains(folder().toString());
        assertThat(analysis.getAction()).contains("--trinhky.data-folder");
    }

    private Path folder() {
        return work.resolve("data");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
