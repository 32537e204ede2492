package vn.trinhky.operations;

import java.nio.file.Path;

/** Another living application works on the data folder; its database must not be touched. */
final class DataFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataFolderInUse(Path folder) {
        super("Another running application uses the data folder " + folder + ".");
    }
}
