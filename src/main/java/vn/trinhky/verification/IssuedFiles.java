package vn.trinhky.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.pdf.PageImages;
import vn.trinhky.signature.check.OfficeFileCheck;
import vn.trinhky.signature.check.SignedFileReport;

/**
 * Issued files and what can be read in them. A file never changes under its digest, so what was read in the latest hundred
 * is remembered while the process runs.
 */
@Component
public class IssuedFiles {

    private static final int REMEMBERED = 100;

    private final FileStore files;
    private final PageImages pages;
    private final OfficeFileCheck check;
    private final Map<Digest, Facts> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, Facts> eldest) {
            return size() > REMEMBERED;
        }
    };

    IssuedFiles(FileStore files, PageImages pages, OfficeFileCheck check) {
        this.files = files;
        this.pages = pages;
        this.check = check;
    }

    /** What is read in a file: its number of pages and its signatures. */
    public record Facts(int pages, SignedFileReport signatures) {}

    public byte[] content(Digest digest) {
        return files.content(digest);
    }

    public Facts facts(Digest digest) {
        synchronized (known) {
            Facts remembered = known.get(digest);
            if (remembered != null) {
                return remembered;
            }
        }
        byte[] pdf = content(digest);
        Facts read = new Facts(pages.pages(pdf), check.check(pdf));
        synchronized (known) {
            known.put(digest, read);
        }
        return read;
    }
}
