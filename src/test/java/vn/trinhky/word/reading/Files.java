package vn.trinhky.word.reading;

import java.io.ByteArrayInputStream;
import vn.trinhky.word.intake.WordPackage;

/** Files as they arrive: through the guard and then the reader. */
final class Files {

    private Files() {}

    static WordReading read(byte[] docx) {
        return WordReader.read(WordPackage.open(new ByteArrayInputStream(docx)));
    }
}
