package vn.trinhky.figures;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Said.Evidence;
import vn.trinhky.files.FileStore;
import vn.trinhky.web.InvalidInput;

/** Files that show a figure: a signed list, a photograph of the minutes. */
@Component
public class EvidenceFiles {

    private static final int MEGABYTE = 1 << 20;

    /** In bytes: a dozen scanned pages. */
    public static final int MOST = 10 * MEGABYTE;

    private final FileStore files;

    EvidenceFiles(FileStore files) {
        this.files = files;
    }

    /**
     * Keeps a file. It is never opened by us, only handed out as it came.
     *
     * @param name as the person's device called it, without folders
     * @throws InvalidInput if it is empty, too large, or not of a kind that shows something
     */
    @Transactional
    public Evidence keep(String name, byte[] content) {
        if (content.length == 0) {
            throw new InvalidInput("file", "evidenceEmpty");
        }
        if (content.length > MOST) {
            throw new InvalidInput("file", "evidenceTooLarge", MOST / MEGABYTE);
        }
        if (EvidenceKind.of(content) == EvidenceKind.OTHER) {
            throw new InvalidInput("file", "evidenceKind");
        }
        return new Evidence(files.keep(content), name);
    }

    public byte[] content(Evidence evidence) {
        return files.content(evidence.digest());
    }
}
