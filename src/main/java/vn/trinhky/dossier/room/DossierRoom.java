package vn.trinhky.dossier.room;

import java.io.IOException;

/**
 * One room of every dossier: a folder with what one part of the office has on record about a report. Its words stand under
 * {@code dossier.room.<name>}: the heading, {@code .text} for what the folder holds, {@code .none} for why it is empty.
 */
public interface DossierRoom {

    /** The folder; rooms come in the order of their folders: {@code 1-van-ban}. */
    String folder();

    /** The name under which its words stand. */
    String name();

    /**
     * Puts everything on the shelf, one file after the other, and keeps nothing. What is not there yet is left out.
     *
     * @throws IOException if whoever takes the dossier has gone
     */
    void fill(DossierSubject subject, Shelf shelf) throws IOException;
}
