package vn.trinhky.dossier;

import java.util.List;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.FiledDocument;

/** What is in a dossier, room by room. */
record DossierIndex(List<Contents> rooms, int files, long size) {

    /** @param name under which its words stand */
    public record Contents(String folder, String name, List<FiledDocument> files) {}

    static DossierIndex of(List<DossierRoom> rooms, List<FiledDocument> filed) {
        List<Contents> contents = rooms.stream()
                .map(room -> new Contents(
                        room.folder(),
                        room.name(),
                        filed.stream()
                                .filter(file -> file.path().startsWith(room.folder() + "/"))
                                .toList()))
                .toList();
        return new DossierIndex(
                contents,
                filed.size(),
                filed.stream().mapToLong(FiledDocument::size).sum());
    }
}
