package vn.trinhky.dispatch.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.files.FileStore;
import vn.trinhky.files.RecentFiles;
import vn.trinhky.issuing.IssuedReport;

/** Which files go with a parcel, whatever channel carries it. */
@Component
public class ParcelFiles {

    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final RecentFiles files;
    private final Function<ReportId, byte[]> redline;

    @Autowired
    ParcelFiles(FileStore files, Redlined redlined) {
        this(files, redlined::word);
    }

    /** @param redline the Word file that shows what a document says otherwise than the one whose place it takes */
    public ParcelFiles(FileStore files, Function<ReportId, byte[]> redline) {
        this.files = new RecentFiles(files);
        this.redline = redline;
    }

    /** What a file is to its receiver. */
    public enum Role {
        DOCUMENT,
        /** What the document says otherwise than the one whose place it takes, as tracked changes. */
        REDLINE
    }

    /** @param name with its ending */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    public record ParcelFile(String name, String type, Role role, byte[] content) {}

    /**
     * The document as PDF and in Word, in this order, and after them what is new in it where it takes another's place. Nothing
     * where the addressee is only told something: he has the document already, or is to destroy it.
     */
    public List<ParcelFile> of(Parcel parcel) {
        if (!parcel.purpose().bringsDocument()) {
            return List.of();
        }
        IssuedReport document = parcel.newest();
        String name = document.number().fileName();
        List<ParcelFile> all = new ArrayList<>();
        all.add(new ParcelFile(name + ".pdf", PDF, Role.DOCUMENT, files.content(document.pdf())));
        all.add(new ParcelFile(name + ".docx", WORD, Role.DOCUMENT, files.content(document.word())));
        if (parcel.other() != null) {
            String compared = Redlined.fileName(parcel.document()) + ".docx";
            all.add(new ParcelFile(compared, WORD, Role.REDLINE, redline.apply(document.report())));
        }
        return all;
    }
}
