package vn.trinhky.dossier.room;

/**
 * A file in a dossier.
 *
 * @param path from the dossier's folder, with forward slashes
 * @param size in bytes, unpacked
 * @param digest its SHA-256 in hexadecimal digits
 */
public record FiledDocument(String path, long size, String digest, Note note) {

    /** Without the folder of its room. */
    public String name() {
        return path.substring(path.indexOf('/') + 1);
    }
}
