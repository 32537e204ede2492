package vn.trinhky.incoming.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.web.InvalidInput;

/** The files that a clerk brings with a document. They are kept as they are and never opened by the server. */
@Component
class BroughtFiles {

    private static final Set<String> TAKEN =
            Set.of("pdf", "docx", "doc", "xlsx", "xls", "png", "jpg", "jpeg", "tif", "tiff", "zip");
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 200;

    private final FileStore files;

    BroughtFiles(FileStore files) {
        this.files = files;
    }

    /** A document may come without any; a form in which none was chosen sends an empty one without a name. */
    List<EnclosedFile> keep(List<MultipartFile> sent) {
        List<MultipartFile> brought =
                sent.stream().filter(file -> !name(file).isEmpty()).toList();
        if (brought.size() > MOST) {
            throw new InvalidInput("file", "incoming.tooManyFiles", MOST);
        }
        brought.forEach(BroughtFiles::demandKnownKind);
        return brought.stream().map(this::keep).toList();
    }

    private EnclosedFile keep(MultipartFile file) {
        try {
            return new EnclosedFile(name(file), files.keep(file.getBytes()).value());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void demandKnownKind(MultipartFile file) {
        String name = name(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!name.contains(".") || !TAKEN.contains(ending)) {
            throw new InvalidInput("file", "incoming.fileKind", name);
        }
    }

    /** Some browsers send the whole path; of a long name the end counts, as the ending stands there. */
    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename();
        if (sent == null) {
            return "";
        }
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"]", "")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
