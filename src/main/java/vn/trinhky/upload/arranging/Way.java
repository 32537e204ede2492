package vn.trinhky.upload.arranging;

/** How the text of a file comes into a section. */
public enum Way {
    /** Only what was changed in the file is changed; where both were changed the stored text stays. */
    MERGE,
    /** Only what was changed in the file is changed; where both were changed the file's text is taken. */
    MERGE_FOR_THE_FILE,
    /** The file's text instead of the stored one. */
    REPLACE,
    /** The file's text below the stored one. */
    APPEND,
    /** The section stays as it is. */
    LEAVE
}
